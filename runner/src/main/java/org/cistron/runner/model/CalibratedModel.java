package org.cistron.runner.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.genes.calibration.Calibration;
import org.cistron.runner.json.JsonFields;
import org.cistron.runner.json.JsonTree;
import org.cistron.runner.model.ModelDescription.PluginVersion;

/**
 * A model with what was measured of it: the files that there were, and those of a gene finder's calibration, or of how far a
 * classifier's answers may be believed. Of an offer without
 * a model it becomes one that holds nothing else.
 */
public final class CalibratedModel {
    private static final String REMEDY = "Install Cistron again; a model of your own, copy or train again.";
    private static final String FILES = "files";

    private final ReferenceData data;
    private final PluginVersion plugin;

    /**
     * Takes the model that is to be calibrated.
     *
     * @param data where it lies, if there is one
     * @param plugin the plugin, and the name of its offer
     */
    public CalibratedModel(ReferenceData data, PluginVersion plugin) {
        this.data = data;
        this.plugin = plugin;
    }

    /**
     * Returns all files of a gene finder's model by name, {@code model.json} among them.
     *
     * @param empty the description of a model without files, for an offer without a model
     * @param measured the calibration's files by name: those of an earlier calibration give way
     * @param record what the description shall say of it
     * @throws InputException if a file of the model cannot be read, or it is another plugin's
     */
    public SortedMap<String, byte[]> files(
            ModelDescription empty, SortedMap<String, byte[]> measured, Map<String, ?> record) {
        return files(empty, Set.of(Calibration.FILE, ModelReliability.FILE), measured, record);
    }

    /**
     * Returns all files of a classifier's model by name, {@code model.json} among them.
     *
     * @param empty the description of a model without files, for an offer without a model
     * @param reliability what {@link AnswerReliability#write} gave
     * @param record what the description shall say of it
     * @throws InputException if a file of the model cannot be read, it is another plugin's, or the plugin has a file of its own under
     *     that name
     */
    public SortedMap<String, byte[]> files(ModelDescription empty, byte[] reliability, Map<String, ?> record) {
        String path = ModelPaths.folder(plugin.offer()) + ModelReliability.FILE;
        if (data.paths().contains(path) && !AnswerReliability.isTable(content(path))) {
            throw new InputException(
                    path,
                    1,
                    "found a file of the plugin's own, expected none of that name, or what 'cistron train reliability' wrote",
                    "Ask the plugin's author to call it otherwise.");
        }
        SortedMap<String, byte[]> measured = new TreeMap<>(Map.of(ModelReliability.FILE, reliability));
        return files(empty, Set.of(ModelReliability.FILE), measured, record);
    }

    private SortedMap<String, byte[]> files(
            ModelDescription empty, Set<String> replaced, SortedMap<String, byte[]> measured, Map<String, ?> record) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<Object, Object> description = new LinkedHashMap<>(description(empty));
        List<Object> listed = new ArrayList<>();
        for (Object file : (List<?>) description.get(FILES)) {
            String name = name(file);
            if (!replaced.contains(name)) {
                listed.add(file);
                files.put(name, content(ModelPaths.folder(plugin.offer()) + name));
            }
        }
        measured.forEach((name, content) -> listed.add(entry(name, content)));
        listed.sort(Comparator.comparing(CalibratedModel::name));
        description.put(FILES, listed);
        description.put("calibration", record);
        files.putAll(measured);
        files.put(ModelDescription.FILE, JsonWords.of(description));
        return files;
    }

    private static String name(Object file) {
        return new JsonFields((Map<?, ?>) file).text("name");
    }

    private static Map<String, Object> entry(String name, byte[] content) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("bytes", content.length);
        entry.put("sha256", Sha256.of(content));
        return entry;
    }

    private Map<?, ?> description(ModelDescription empty) {
        String path = ModelPaths.description(plugin.offer());
        if (data.paths().contains(path)) {
            ModelCatalogue catalogue = new ModelCatalogue(data);
            catalogue.manifest(plugin.offer()).requirePlugin(path, plugin.name());
            return catalogue.description(plugin.offer());
        }
        try {
            return JsonTree.object(ModelDescriptionWriter.write(empty));
        } catch (IOException e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }

    private byte[] content(String path) {
        try (InputStream stream = data.open(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new InputException(path, 0, "cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }
}
