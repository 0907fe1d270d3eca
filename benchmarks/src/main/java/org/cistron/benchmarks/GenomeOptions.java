package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.ReadyPredictions;
import picocli.CommandLine.Option;

/** On which annotated genomes accuracy is measured, and which ready results are scored along. */
final class GenomeOptions {
    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            description = "Only genomes whose name contains this, or a split: train, validation, test.")
    private List<String> genomes = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FOLDER",
            description = "Score the GFF3 files in a folder too, named after the genomes; may be repeated.")
    private List<Path> predictions = List.of();

    List<BenchmarkGenome> genomes(Places places) {
        return new BenchmarkGenomes(places).matching(genomes);
    }

    List<GeneFinderProgram> ready() {
        return predictions.stream()
                .<GeneFinderProgram>map(folder -> new ReadyPredictions(folder.toAbsolutePath()))
                .toList();
    }
}
