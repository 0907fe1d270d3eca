package org.cistron.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.SequenceBuilder;

/** A real genome beside the repository, read by hand so that no reader of ours is trusted. */
public final class RealGenome {
    private final Path stem;

    private RealGenome(Path stem) {
        this.stem = stem;
    }

    /** Finds a genome such as {@code train/Wolbachia_wRi}; skips the test where the data is absent. */
    public static RealGenome named(String name) {
        Path stem = Repository.root().resolveSibling("shared/data/genomes").resolve(name);
        assumeTrue(Files.exists(Path.of(stem + ".fna.gz")), () -> "needs ../shared/data/genomes/" + name);
        return new RealGenome(stem);
    }

    /** Reads a FASTA file's contigs; closes the stream. */
    public static List<Sequence> fasta(InputStream from) throws IOException {
        List<Sequence> contigs = new ArrayList<>();
        SequenceBuilder contig = new SequenceBuilder("", "");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(">")) {
                    if (contig.length() > 0) {
                        contigs.add(contig.build());
                    }
                    contig = new SequenceBuilder(line.substring(1).split("\\s", 2)[0], "");
                } else {
                    contig.append(line);
                }
            }
        }
        contigs.add(contig.build());
        return contigs;
    }

    /** Returns the contigs, in file order. */
    public List<Sequence> contigs() throws IOException {
        return fasta(new GZIPInputStream(Files.newInputStream(Path.of(stem + ".fna.gz")), 1 << 16));
    }

    /**
     * Returns the stops of the annotated genes that are complete, in one piece and no pseudogenes, as
     * {@link #stop(String, int, char)} writes them.
     */
    public Set<String> annotatedStops() throws IOException {
        List<String[]> rows = rows();
        Map<String, Long> parts = rows.stream().collect(Collectors.groupingBy(f -> id(f[8]), Collectors.counting()));
        return rows.stream()
                .filter(f -> !f[8].contains("pseudo=true") && !f[8].contains("partial=true"))
                .filter(f -> parts.get(id(f[8])) == 1)
                .map(f -> stop(f[0], Integer.parseInt(f[f[6].equals("+") ? 4 : 3]), f[6].charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Writes where a gene stops: contig, 1-based position of the stop codon's last nucleotide, strand. */
    public static String stop(String contig, int position, char strand) {
        return contig + ":" + position + strand;
    }

    private List<String[]> rows() throws IOException {
        try (Stream<String> lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(stem + ".gff3.gz"))), StandardCharsets.UTF_8))
                .lines()) {
            return lines.map(line -> line.split("\t"))
                    .filter(f -> f.length == 9 && f[2].equals("CDS"))
                    .toList();
        }
    }

    private static String id(String attributes) {
        int at = attributes.indexOf("ID=");
        return at < 0 ? attributes : attributes.substring(at + 3).split(";", 2)[0];
    }
}
