package org.cistron.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.Annotation;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.Prediction;
import org.cistron.genes.evaluation.GeneScorer;
import org.cistron.genes.evaluation.StartScore;
import org.cistron.genes.evaluation.StartScorer;
import org.cistron.io.AnnotationFiles;
import org.cistron.io.annotation.VerifiedStartsReader;

/** Programs scored on annotated genomes, row by row. */
final class Comparison {
    private static final int MINIMUM_LENGTH = 90;

    private final KeptPredictions kept;
    private final List<AccuracyRow> rows = new ArrayList<>();

    /** Begins one without rows. */
    Comparison(KeptPredictions kept) {
        this.kept = kept;
    }

    /** Runs programs on a genome and scores them; each row is told on standard error at once. */
    void add(BenchmarkGenome genome, List<? extends GeneFinderProgram> programs) {
        add(genome.split(), genome, programs);
    }

    /** Runs programs on a genome and scores them as part of some group of rows. */
    void add(String group, BenchmarkGenome genome, List<? extends GeneFinderProgram> programs) {
        for (GeneFinderProgram program : programs) {
            AccuracyRow row = row(group, genome, program);
            rows.add(row);
            System.err.println(String.join("  ", row.cells()));
        }
    }

    /** Returns the tables: means and sums, every genome, differences to Prodigal. */
    List<ResultTable> tables() {
        return List.of(AccuracyTables.means(rows), AccuracyTables.genomes(rows), ProdigalTable.of(rows));
    }

    private AccuracyRow row(String group, BenchmarkGenome genome, GeneFinderProgram program) {
        Prediction prediction = kept.of(program, genome.fasta(), genome.code());
        Annotation calls = AnnotationFiles.read(prediction.gff3());
        Optional<StartScore> starts =
                genome.verifiedStarts().map(file -> new StartScorer().score(VerifiedStartsReader.read(file), calls));
        return new AccuracyRow(
                group,
                genome.name(),
                program.name(),
                new GeneScorer(MINIMUM_LENGTH).score(genome.truth(), calls),
                starts,
                prediction.taken());
    }
}
