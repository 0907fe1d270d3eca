package org.cistron.runner.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.domain.PercentRange;
import org.cistron.runner.domain.TrainingDomain;
import org.cistron.runner.model.ModelDescription.Asked;
import org.cistron.runner.model.ModelDescription.DataFile;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.cistron.runner.model.ModelDescription.TrainingData;

/** Reference data in memory, for tests; it holds nothing against checksums. */
public final class FakeData implements ReferenceData {
    /** G+C content of 30 to 60 %, genes on 70 to 95 %, genetic code 11. */
    public static final TrainingDomain DOMAIN = new TrainingDomain(
            new PercentRange(new BigDecimal("30.0"), new BigDecimal("60.0")),
            new PercentRange(new BigDecimal("70.0"), new BigDecimal("95.0")),
            new TreeSet<>(List.of(11)));

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Adds a model with one file, {@code w.bin}, trained on one genome; it needs the evidence of others with models. */
    public FakeData model(String name, String plugin, String content, String... asked) {
        byte[] bytes = bytes(content);
        ModelDescription description = new ModelDescription(
                name,
                ModelDescription.GENE_FINDER,
                new PluginVersion(plugin, plugin, "1.0"),
                "0.1.0",
                new Training(
                        List.of(new TrainingData(
                                "Ecoli_K12", figures(), List.of(new DataFile("Ecoli_K12.fna.gz", "ab12")))),
                        List.of(),
                        Optional.empty(),
                        Optional.of(DOMAIN),
                        Stream.of(asked)
                                .map(other ->
                                        new Asked(other, Optional.of("ab12").filter(sha256 -> !other.equals("hmm"))))
                                .toList(),
                        Map.of()),
                List.of(new ModelFile("w.bin", bytes.length, Sha256.of(bytes), Optional.empty())),
                "testing",
                "none");
        files.put("models/" + name + "/w.bin", bytes);
        files.put("models/" + name + "/model.json", ModelDescriptionWriter.write(description));
        return this;
    }

    private static Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("genetic_code", 11L);
        figures.put("contigs", 1L);
        figures.put("nucleotides", 4_641_652L);
        figures.put("coding_sequences", 4318L);
        return figures;
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
