package org.cistron.benchmarks.genome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.measure.MeasuredCommand;

/** Draws sequences without genes by {@code null_sequence.py} of the shared data, seed 1; each once. */
public final class NullSequences {
    private static final List<Integer> ORDERS = List.of(0, 3);
    private static final int MEGABASE = 1_000_000;

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

    /** Returns the same 1 Mb of the genome alone. */
    public GenomePart alone(BenchmarkGenome genome) {
        Map.Entry<String, String> head = head(genome.fasta());
        Path file = file(genome, "alone", 0, MEGABASE);
        if (!Files.exists(file)) {
            FastaFile.write(file, Map.of(genome.name() + "_alone", head.getValue()));
        }
        return new GenomePart(file, head.getKey(), MEGABASE);
    }

    private Path drawn(BenchmarkGenome genome, int order, int length) {
        Path file = file(genome, "null", order, length);
        if (!Files.exists(file)) {
            String script = places.shared().resolve("tools/null_sequence.py").toString();
            Path part = file.resolveSibling(file.getFileName() + ".part");
            MeasuredCommand.of("python3", script, genome.fasta().toString(), "" + order, "" + length, "1")
                    .to(part)
                    .run(places.work("run"));
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private Path mixed(BenchmarkGenome genome, int order) {
        Path file = file(genome, "mixed", order, 2 * MEGABASE);
        if (!Files.exists(file)) {
            String name = genome.name() + "_then_null" + order;
            String letters = head(genome.fasta()).getValue()
                    + head(drawn(genome, order, MEGABASE)).getValue();
            FastaFile.write(file, Map.of(name, letters));
        }
        return file;
    }

    /** Returns the first million letters of a file's first contig that has so many, under the contig's id. */
    private static Map.Entry<String, String> head(Path fasta) {
        return FastaFile.read(fasta).entrySet().stream()
                .filter(contig -> contig.getValue().length() >= MEGABASE)
                .findFirst()
                .map(contig -> Map.entry(contig.getKey(), contig.getValue().substring(0, MEGABASE)))
                .orElseThrow(() -> new UsageException("found no contig of " + MEGABASE + " nt in " + fasta
                        + ", expected one to put sequence without genes beside. Choose another with --genomes."));
    }

    private Path file(BenchmarkGenome genome, String kind, int order, int length) {
        return places.work("null").resolve(genome.name() + "_" + kind + order + "_" + length + ".fna");
    }
}
