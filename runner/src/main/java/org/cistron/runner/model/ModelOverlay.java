package org.cistron.runner.model;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.model.ModelDescription.Asked;

/**
 * Reference data in which models of the user's stand in the place of those that ship under the same names; it knows which
 * of them have been read.
 */
public final class ModelOverlay implements ReferenceData {
    private final ReferenceData shipped;
    private final SortedMap<String, ModelFolder> folders = new TreeMap<>();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    /**
     * Lays models over shipped data.
     *
     * @throws UsageException if two models have the same name
     */
    public ModelOverlay(ReferenceData shipped, List<ModelFolder> models) {
        this.shipped = shipped;
        for (ModelFolder model : models) {
            ModelFolder other = folders.putIfAbsent(root(model), model);
            if (other != null) {
                throw new UsageException("found two models '" + model.name() + "', in " + other.folder() + " and "
                        + model.folder() + ", expected one. Leave one --model out.");
            }
        }
    }

    @Override
    public InputStream open(String path) {
        ModelPaths.model(path)
                .filter(model -> !path.equals(ModelPaths.description(model)))
                .ifPresent(opened::add);
        return folders.entrySet().stream()
                .filter(model -> path.startsWith(model.getKey()))
                .findFirst()
                .map(model ->
                        model.getValue().open(path.substring(model.getKey().length())))
                .orElseGet(() -> shipped.open(path));
    }

    @Override
    public List<String> paths() {
        TreeSet<String> paths = new TreeSet<>(shipped.paths());
        folders.forEach((root, model) -> {
            paths.removeIf(path -> path.startsWith(root));
            model.files().forEach(file -> paths.add(root + file));
        });
        return List.copyOf(paths);
    }

    /** Returns whether a model of the user's stands under a name. */
    public boolean holds(String name) {
        return folders.containsKey(ModelPaths.folder(name));
    }

    /**
     * Returns the user's models that have had no part so far, by name: nothing was read of them but their description, and no
     * model that something was read of was made beside theirs.
     */
    public List<ModelFolder> unopened() {
        ModelCatalogue all = new ModelCatalogue(this);
        Set<String> needed = all.names().stream()
                .filter(opened::contains)
                .flatMap(name -> all.manifest(name).asked().stream())
                .map(Asked::name)
                .collect(Collectors.toSet());
        return folders.values().stream()
                .filter(model -> !opened.contains(model.name()) && !needed.contains(model.name()))
                .toList();
    }

    private static String root(ModelFolder model) {
        return ModelPaths.folder(model.name());
    }
}
