package org.cistron.benchmarks.genome;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files made of many genomes. */
public final class Mixtures {
    private static final int CONTIGS = 100_000;
    private static final int CONTIG_LENGTH = 2_000;
    private static final int LINE = 80;

    private final Places places;

    /** Keeps them in the work folder. */
    public Mixtures(Places places) {
        this.places = places;
    }

    /** Returns a file with all contigs of some genomes, one genome after the other, ids led by the genome's name. */
    public Path together(List<BenchmarkGenome> genomes) {
        Path file = places.work("mixtures").resolve("together.fna");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (BenchmarkGenome genome : genomes) {
                append(genome, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void append(BenchmarkGenome genome, BufferedWriter writer) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(genome.fasta())) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line.startsWith(">") ? ">" + genome.name() + "_" + line.substring(1) : line);
                writer.newLine();
            }
        }
    }

    /** Returns 200 Mb of 100,000 contigs, cut from some genomes as often as it takes, each time at other places. */
    public Path manyContigs(List<BenchmarkGenome> genomes) {
        Path file = places.work("mixtures").resolve("many_contigs.fna");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            int number = 0;
            for (int round = 0; number < CONTIGS; round++) {
                for (BenchmarkGenome genome : genomes) {
                    number = cut(letters(genome.fasta()), round * 317, number, writer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static int cut(String letters, int offset, int first, BufferedWriter writer) throws IOException {
        int number = first;
        for (int i = offset; i + CONTIG_LENGTH <= letters.length() && number < CONTIGS; i += CONTIG_LENGTH) {
            writer.write(">contig_" + ++number + "\n");
            for (int line = i; line < i + CONTIG_LENGTH; line += LINE) {
                writer.write(letters.substring(line, line + LINE) + "\n");
            }
        }
        return number;
    }

    private static String letters(Path fasta) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (String line : Files.readAllLines(fasta)) {
            if (!line.startsWith(">")) {
                letters.append(line);
            }
        }
        return letters.toString();
    }
}
