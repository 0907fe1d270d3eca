package org.cistron.benchmarks.genome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.cistron.benchmarks.measure.MeasuredCommand;

/** Draws sequences without genes by {@code null_sequence.py} of the shared data, seed 1; each once. */
public final class NullSequences {
    private static final List<Integer> ORDERS = List.of(0, 3);
    private static final int MEGABASE = 1_000_000;
    private static final int LINE = 80;

    private final Places places;

    /** Keeps them in the work folder. */
    public NullSequences(Places places) {
        this.places = places;
    }

    /** Returns, for each order, 2 Mb of null, and 1 Mb of the genome followed by 1 Mb of null in one contig. */
    public List<NullSequence> of(BenchmarkGenome genome) {
        List<NullSequence> sequences = new ArrayList<>();
        for (int order : ORDERS) {
            Path pure = drawn(genome, order, 2 * MEGABASE);
            sequences.add(new NullSequence(pure, order, 0, 2 * MEGABASE));
        }
        for (int order : ORDERS) {
            sequences.add(new NullSequence(mixed(genome, order), order, MEGABASE, MEGABASE));
        }
        return sequences;
    }

    private Path drawn(BenchmarkGenome genome, int order, int length) {
        Path file = file(genome, "null", order, length);
        if (!Files.exists(file)) {
            String script = places.shared().resolve("tools/null_sequence.py").toString();
            Path part = part(file);
            MeasuredCommand.of("python3", script, genome.fasta().toString(), "" + order, "" + length, "1")
                    .to(part)
                    .run(places.work("run"));
            finish(part, file);
        }
        return file;
    }

    private Path mixed(BenchmarkGenome genome, int order) {
        Path file = file(genome, "mixed", order, 2 * MEGABASE);
        if (!Files.exists(file)) {
            Path part = part(file);
            String name = genome.name() + "_then_null" + order;
            String letters = head(genome.fasta()) + head(drawn(genome, order, MEGABASE));
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                writer.write(">" + name + "\n");
                for (int i = 0; i < letters.length(); i += LINE) {
                    writer.write(letters.substring(i, Math.min(i + LINE, letters.length())) + "\n");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            finish(part, file);
        }
        return file;
    }

    /** Returns the first million letters of a file's first contig that has so many. */
    private static String head(Path fasta) {
        StringBuilder letters = new StringBuilder();
        try {
            for (String line : Files.readAllLines(fasta)) {
                if (letters.length() >= MEGABASE) {
                    break;
                }
                if (line.startsWith(">")) {
                    letters.setLength(0);
                } else {
                    letters.append(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters.substring(0, MEGABASE);
    }

    private Path file(BenchmarkGenome genome, String kind, int order, int length) {
        return places.work("null").resolve(genome.name() + "_" + kind + order + "_" + length + ".fna");
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static void finish(Path part, Path file) {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
