package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;

/** Reference data in which files that were just learned stand in the place of a model; they have no description yet. */
public final class UnsavedModel implements ReferenceData {
    private final ReferenceData below;
    private final String root;
    private final SortedMap<String, byte[]> files;

    /**
     * Lays a model over data.
     *
     * @param model the model's name
     * @param files its files by plain name
     */
    public UnsavedModel(ReferenceData below, String model, SortedMap<String, byte[]> files) {
        this.below = below;
        this.root = ModelPaths.folder(model);
        this.files = new TreeMap<>(files);
    }

    @Override
    public InputStream open(String path) {
        if (!path.startsWith(root)) {
            return below.open(path);
        }
        byte[] content = files.get(path.substring(root.length()));
        if (content == null) {
            throw new InputException(
                    path,
                    "found no such file in the model that was just learned, expected one of " + files.keySet(),
                    "Report it to the plugin's author: it asks for a file that its training does not return.");
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public List<String> paths() {
        TreeSet<String> paths = new TreeSet<>(below.paths());
        paths.removeIf(path -> path.startsWith(root));
        files.keySet().forEach(name -> paths.add(root + name));
        return List.copyOf(paths);
    }
}
