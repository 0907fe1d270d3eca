package org.cistron.genes.calling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How prokaryotic genomes are laid out: lengths of genes and of the spacers between them, by strands. Counted over the annotated
 * genes of many genomes by {@link GeneStructureCounts} and kept as a table.
 */
public final class GeneStructure {
    private static final String TABLE = "gene-structure.tsv";

    private final GeneLengths lengths;
    private final SpacerLengths spacers;

    private GeneStructure(GeneLengths lengths, SpacerLengths spacers) {
        this.lengths = lengths;
        this.spacers = spacers;
    }

    /** Returns the one that ships with Cistron. */
    public static GeneStructure standard() {
        InputStream stream = Objects.requireNonNull(GeneStructure.class.getResourceAsStream(TABLE), TABLE);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table that {@link GeneStructureCounts} wrote. */
    static GeneStructure read(Reader from) {
        List<Integer> knots = new ArrayList<>();
        List<Double> density = new ArrayList<>();
        double[][] near = new double[4][SpacerLengths.NEAR + SpacerLengths.LARGEST_OVERLAP];
        double[][] tail = new double[4][SpacerLengths.TAILS];
        double[] meanBeyond = new double[SpacerLengths.TAILS];
        new BufferedReader(from)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(f -> {
                    switch (f[0]) {
                        case "length" -> {
                            knots.add(Integer.valueOf(f[1]));
                            density.add(Double.valueOf(f[2]));
                        }
                        case "near" ->
                            near[Integer.parseInt(f[1])][Integer.parseInt(f[2]) + SpacerLengths.LARGEST_OVERLAP] =
                                    Double.parseDouble(f[3]);
                        case "tail" -> tail[Integer.parseInt(f[1])][Integer.parseInt(f[2])] = Double.parseDouble(f[3]);
                        case "beyond" -> meanBeyond[Integer.parseInt(f[1])] = Double.parseDouble(f[2]);
                        default ->
                            throw new IllegalStateException("unknown row " + f[0] + " in a gene structure table");
                    }
                });
        GeneLengths lengths = new GeneLengths(
                knots.stream().mapToInt(Integer::intValue).toArray(),
                density.stream().mapToDouble(Double::doubleValue).toArray());
        return new GeneStructure(lengths, new SpacerLengths(near, tail, meanBeyond));
    }

    GeneLengths lengths() {
        return lengths;
    }

    SpacerLengths spacers() {
        return spacers;
    }

    /** Returns the logarithm of genes per nucleotide on one strand. */
    double logDensity() {
        return -Math.log(2 * (3 * lengths.mean() + spacers.mean()));
    }
}
