package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.feature.Annotation;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.Prediction;
import org.cistron.benchmarks.program.ReadyPredictions;
import org.cistron.genes.evaluation.GeneScorer;
import org.cistron.genes.evaluation.StartScore;
import org.cistron.genes.evaluation.StartScorer;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.annotation.VerifiedStartsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs all programs on all genomes and scores them against annotation and verified starts. */
@Command(
        name = "accuracy",
        sortOptions = false,
        description = "Run the gene finders on the annotated genomes and score them.",
        footer = "Results of rivals are kept in benchmarks/work/kept; without --fresh their times are left out.")
final class AccuracyBenchmark implements Callable<Integer> {
    private static final int MINIMUM_LENGTH = 90;

    @Mixin
    private CommonOptions options = new CommonOptions();

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

    @Option(names = "--fresh", description = "Run the rivals again, so that times are of one run.")
    private boolean fresh;

    @Override
    public Integer call() {
        Places places = Places.find();
        List<GeneFinderProgram> programs = new ArrayList<>(options.programs(places));
        predictions.forEach(folder -> programs.add(new ReadyPredictions(folder.toAbsolutePath())));
        KeptPredictions kept = new KeptPredictions(places, fresh);
        List<AccuracyRow> rows = new ArrayList<>();
        for (BenchmarkGenome genome : new BenchmarkGenomes(places).matching(genomes)) {
            for (GeneFinderProgram program : programs) {
                AccuracyRow row = row(genome, program, kept);
                rows.add(row);
                System.err.println(String.join("  ", row.cells()));
            }
        }
        if (!MeasuredCommand.measuresMemory()) {
            System.err.println("Memory is left out: the Debian package time is not installed.");
        }
        options.save(places, "accuracy", List.of(AccuracyTables.means(rows), AccuracyTables.genomes(rows)));
        return 0;
    }

    private static AccuracyRow row(BenchmarkGenome genome, GeneFinderProgram program, KeptPredictions kept) {
        Prediction prediction = kept.of(program, genome.fasta(), genome.code());
        Annotation calls = AnnotationFiles.read(prediction.gff3());
        Optional<StartScore> starts =
                genome.verifiedStarts().map(file -> new StartScorer().score(VerifiedStartsReader.read(file), calls));
        return new AccuracyRow(
                genome.split(),
                genome.name(),
                program.name(),
                new GeneScorer(MINIMUM_LENGTH).score(genome.truth(), calls).all(),
                starts,
                prediction.taken());
    }
}
