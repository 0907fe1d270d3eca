package org.cistron.io.output;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;
import org.cistron.api.sequence.Strand;

/** A real genome of the shared data with its annotated genes, read by hand so that no reader of ours is trusted. */
public final class SharedGenome {
    private final Path stem;

    private SharedGenome(Path stem) {
        this.stem = stem;
    }

    /** Finds a genome such as {@code test/Ecoli_K12_MG1655}; skips the test where the data is absent. */
    public static SharedGenome named(String name) {
        Path stem = shared().resolve("data/genomes").resolve(name);
        assumeTrue(Files.exists(Path.of(stem + ".fna.gz")), "no " + name + " in ../shared/data/genomes");
        return new SharedGenome(stem);
    }

    /** Returns the folder of shared data, whether it exists or not. */
    public static Path shared() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !(Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("api")))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "not inside the repository");
        return folder.resolveSibling("shared");
    }

    public Path annotation() {
        return Path.of(stem + ".gff3.gz");
    }

    /** Returns the contigs with their complete genes in one piece, as annotated. */
    public List<Map.Entry<Sequence, List<NamedGene>>> contigs() throws IOException {
        Map<String, List<NamedGene>> genes = genes();
        return sequences().stream()
                .map(contig -> Map.entry(contig, genes.getOrDefault(contig.id(), List.of())))
                .toList();
    }

    private List<Sequence> sequences() throws IOException {
        Map<String, SequenceBuilder> builders = new LinkedHashMap<>();
        SequenceBuilder builder = null;
        for (String line : lines(Path.of(stem + ".fna.gz"))) {
            if (line.startsWith(">")) {
                String[] words = line.substring(1).split(" ", 2);
                builder = new SequenceBuilder(words[0], words.length > 1 ? words[1] : "");
                builders.put(words[0], builder);
            } else if (builder != null) {
                for (int i = 0; i < line.length(); i++) {
                    builder.append(line.charAt(i));
                }
            }
        }
        return builders.values().stream().map(SequenceBuilder::build).toList();
    }

    private Map<String, List<NamedGene>> genes() throws IOException {
        Map<String, List<NamedGene>> genes = new LinkedHashMap<>();
        Map<String, Long> parts = codingLines().collect(Collectors.groupingBy(f -> id(f[8]), Collectors.counting()));
        codingLines().filter(f -> parts.get(id(f[8])) == 1).forEach(f -> {
            List<NamedGene> sofar = genes.computeIfAbsent(f[0], contig -> new ArrayList<>());
            region(f).ifPresent(region -> sofar.add(TestGenes.gene(f[0], "T_" + id(f[8]), region)));
        });
        return genes;
    }

    private Stream<String[]> codingLines() throws IOException {
        return lines(annotation()).stream()
                .map(line -> line.split("\t"))
                .filter(f -> f.length == 9 && f[2].equals("CDS"))
                .filter(f -> !f[8].contains("partial=true") && !f[8].contains("pseudo=true"));
    }

    private static Optional<CodingRegion> region(String[] fields) {
        int start = Integer.parseInt(fields[3]) - 1;
        int end = Integer.parseInt(fields[4]);
        Strand strand = fields[6].equals("+") ? Strand.FORWARD : Strand.REVERSE;
        return (end - start) % 3 == 0 ? Optional.of(CodingRegion.complete(start, end, strand)) : Optional.empty();
    }

    private static String id(String attributes) {
        return attributes.substring(attributes.indexOf("ID=") + 3, attributes.indexOf(';'));
    }

    private static List<String> lines(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
