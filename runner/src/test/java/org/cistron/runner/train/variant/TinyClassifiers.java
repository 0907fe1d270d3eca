package org.cistron.runner.train.variant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginLoader;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.host.Release;
import org.cistron.testkit.PluginBuilder;
import org.cistron.testkit.RecordedProgress;

/**
 * A plugin for tests: {@code rate} learns how often each new residue is pathogenic, and says nothing of one that it has not met;
 * {@code twice} doubles what {@code rate} says, by a weight learned of its held-out answers; {@code fixed} cannot learn; {@code circle}
 * asks itself without end; {@code wrong} answers too much.
 */
public final class TinyClassifiers {
    private static final String HEAD = """
            package tiny;
            import java.io.*;
            import java.nio.charset.StandardCharsets;
            import java.util.*;
            import jakarta.inject.Inject;
            import org.cistron.api.host.*;
            import org.cistron.api.plugin.*;
            import org.cistron.api.variant.*;
            """;

    private TinyClassifiers() {}

    /** Builds the plugin's class folder. */
    public static Path build(Path folder) throws IOException {
        return new PluginBuilder()
                .service("tiny.Tiny")
                .source("tiny.Tiny", HEAD + """
                        public final class Tiny implements Plugin {
                            public String name() { return "tiny"; }
                            public void contribute(Contributions to) {
                                to.variantClassifier("rate", Rate.class);
                                to.variantClassifier("twice", Twice.class);
                                to.variantClassifier("fixed", Fixed.class);
                                to.variantClassifier("circle", Circle.class);
                                to.variantClassifier("wrong", Wrong.class);
                            }
                        }
                        """)
                .source("tiny.Rate", HEAD + """
                        public final class Rate implements TrainableClassifier {
                            private final ReferenceData data;
                            private volatile Map<String, Double> rates;
                            @Inject public Rate(ReferenceData data) { this.data = data; }
                            private Map<String, Double> rates() {
                                if (rates == null) {
                                    Map<String, Double> read = new TreeMap<>();
                                    try (BufferedReader in = new BufferedReader(
                                            new InputStreamReader(data.open("models/rate/rates.txt")))) {
                                        in.lines().forEach(line ->
                                                read.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1])));
                                    } catch (IOException e) { throw new UncheckedIOException(e); }
                                    rates = read;
                                }
                                return rates;
                            }
                            static String key(VariantQuestion asked) {
                                return asked.subject().protein().map(ProteinVariant::alternative)
                                        .orElse(asked.subject().terms().get(0));
                            }
                            public List<String> questions(VariantCase subject) { return List.of("pathogenic"); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                return questions.stream()
                                        .mapToDouble(asked -> rates().getOrDefault(key(asked), Double.NaN)).toArray();
                            }
                            public Map<String, String> explain(VariantQuestion asked) {
                                return Map.of("rate", String.valueOf(rates().get(key(asked))));
                            }
                            public Map<String, byte[]> train(VariantTrainingTask task) {
                                Map<String, double[]> counts = new TreeMap<>();
                                for (LabelledVariant known : task.cases()) {
                                    counts.computeIfAbsent(key(known.asked()), k -> new double[] {1, 1})
                                            [known.positive() ? 1 : 0] += known.weight();
                                }
                                StringBuilder text = new StringBuilder();
                                counts.forEach((k, n) -> text.append(k).append(' ').append(Math.log(n[1] / n[0]))
                                        .append('\\n'));
                                String base = task.base("rates.txt").isPresent() ? "based" : "afresh";
                                task.record(Map.of("cases", (double) task.cases().size()));
                                return Map.of("rates.txt", text.toString().getBytes(StandardCharsets.UTF_8),
                                        "base.txt", base.getBytes(StandardCharsets.UTF_8));
                            }
                        }
                        """)
                .source("tiny.Twice", HEAD + """
                        public final class Twice implements TrainableClassifier {
                            private final ReferenceData data;
                            private final ClassifierSource others;
                            private final HomologSource homologs;
                            @Inject public Twice(ReferenceData data, ClassifierSource others, HomologSource homologs) {
                                this.data = data; this.others = others; this.homologs = homologs;
                            }
                            public List<String> questions(VariantCase subject) { return List.of("pathogenic"); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                if (homologs.available()) throw new IllegalStateException("homologs");
                                try (InputStream in = data.open("models/twice/weight.txt")) {
                                    double weight = Double.parseDouble(new String(in.readAllBytes()));
                                    return Arrays.stream(others.logOdds("rate", questions)).map(x -> weight * x).toArray();
                                } catch (IOException e) { throw new UncheckedIOException(e); }
                            }
                            public Map<String, byte[]> train(VariantTrainingTask task) {
                                List<LabelledVariant> half = task.cases().subList(0, task.cases().size() / 2);
                                List<VariantQuestion> rest = task.cases()
                                        .subList(half.size(), task.cases().size()).stream()
                                        .map(LabelledVariant::asked).toList();
                                double[] answers = task.heldOut("rate", half, rest);
                                if (answers.length != rest.size()) throw new IllegalStateException("answers");
                                return Map.of("weight.txt", "2.0".getBytes(StandardCharsets.UTF_8));
                            }
                        }
                        """)
                .source("tiny.Fixed", HEAD + """
                        public final class Fixed implements VariantClassifier {
                            public List<String> questions(VariantCase subject) { return List.of(); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                return new double[questions.size()];
                            }
                        }
                        """)
                .source("tiny.Circle", HEAD + """
                        public final class Circle implements TrainableClassifier {
                            public List<String> questions(VariantCase subject) { return List.of(); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                return new double[questions.size()];
                            }
                            public Map<String, byte[]> train(VariantTrainingTask task) {
                                task.heldOut("circle", task.cases(), List.of());
                                return Map.of("a", new byte[1]);
                            }
                        }
                        """)
                .source("tiny.Wrong", HEAD + """
                        public final class Wrong implements VariantClassifier {
                            public List<String> questions(VariantCase subject) { return List.of(); }
                            public double[] logOdds(List<VariantQuestion> questions) {
                                return questions.size() == 1
                                        ? new double[] {Double.POSITIVE_INFINITY} : new double[questions.size() + 1];
                            }
                        }
                        """)
                .folder(folder);
    }

    /** Makes a host of the plugin. */
    public static PluginHost host(Path plugin, HostCompute compute, RecordedProgress progress, ReferenceData data) {
        PluginLoader loader = new PluginLoader(
                TinyClassifiers.class.getClassLoader(), Release.current().api());
        PluginRegistry registry = PluginRegistry.load(loader, PluginLocation.at(plugin));
        return new PluginHost(registry, Configurations.of(registry, List.of()), compute, progress, data);
    }

    /** Returns a table of labelled changes of made proteins, and writes those; the same for the same number. */
    public static Path data(Path folder, int rows) throws IOException {
        StringBuilder table = new StringBuilder("protein\tgene\tpos\tref\talt\tlabel\treview_status\n");
        StringBuilder proteins = new StringBuilder();
        String residues = "ARNDCQEGHILKMFPSTWYV";
        for (int i = 0; i < rows; i++) {
            int number = i / 3;
            String protein = protein(residues, number);
            int position = (i * 7) % protein.length();
            char reference = protein.charAt(position);
            char alternative = residues.charAt((residues.indexOf(reference) + 1 + i % 5) % residues.length());
            table.append("P%d\tG%d\t%d\t%s\t%s\t%s\t%s\n"
                    .formatted(
                            number,
                            number / 2,
                            position + 1,
                            reference,
                            alternative,
                            "ACDEFGHI".indexOf(alternative) >= 0 ? "P" : "B",
                            i % 4 == 0 ? "no assertion criteria provided" : "criteria provided, single submitter"));
            if (i % 3 == 0) {
                proteins.append(">P")
                        .append(number)
                        .append('\n')
                        .append(protein)
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve("proteins.faa"), proteins);
        return Files.writeString(folder.resolve("table.tsv"), table);
    }

    private static String protein(String residues, int number) {
        StringBuilder protein = new StringBuilder("M");
        long state = number * 7919L + 17;
        for (int i = 0; i < 60; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            protein.append(residues.charAt((int) ((state >>> 33) % residues.length())));
        }
        return protein.toString();
    }
}
