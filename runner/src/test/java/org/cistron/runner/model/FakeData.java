package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelDescription.TrainingData;

/** Reference data in memory, for tests; it holds nothing against checksums. */
public final class FakeData implements ReferenceData {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Adds a model with one file, {@code w.bin}, trained on one genome. */
    public FakeData model(String name, String plugin, String content) {
        byte[] bytes = bytes(content);
        ModelDescription description = new ModelDescription(
                name,
                ModelDescription.GENE_FINDER,
                new PluginVersion(plugin, plugin, "1.0"),
                "0.1.0",
                new Training(
                        List.of(new TrainingData(
                                "Ecoli_K12",
                                11,
                                1,
                                4_641_652,
                                4318,
                                List.of(new DataFile("Ecoli_K12.fna.gz", "ab12")))),
                        List.of(),
                        Optional.empty(),
                        Map.of()),
                List.of(new ModelFile("w.bin", bytes.length, Sha256.of(bytes), Optional.empty())),
                "testing",
                "none");
        files.put("models/" + name + "/w.bin", bytes);
        files.put("models/" + name + "/model.json", ModelDescriptionWriter.write(description));
        return this;
    }

    /** Adds or replaces a file. */
    public FakeData file(String path, String content) {
        files.put(path, bytes(content));
        return this;
    }

    /** Returns a file's text. */
    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    @Override
    public InputStream open(String path) {
        if (!files.containsKey(path)) {
            throw new InputException(path, "no such file", "Add it.");
        }
        return new ByteArrayInputStream(files.get(path));
    }

    @Override
    public List<String> paths() {
        return new ArrayList<>(files.keySet());
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
