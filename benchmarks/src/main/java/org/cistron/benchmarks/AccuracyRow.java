package org.cistron.benchmarks;

import java.util.List;
import java.util.Optional;
import org.cistron.benchmarks.measure.Measurement;
import org.cistron.genes.evaluation.GeneFigures;
import org.cistron.genes.evaluation.GeneScore;
import org.cistron.genes.evaluation.LengthClass;
import org.cistron.genes.evaluation.Percentage;
import org.cistron.genes.evaluation.StartScore;

/**
 * How well a program did on a genome.
 *
 * @param split the genome's split, or another group of rows
 * @param genome its name
 * @param program the program's name
 * @param score the figures of its genes
 * @param starts the figures of verified starts, where the genome has some
 * @param taken what it took, where it was run now
 */
record AccuracyRow(
        String split,
        String genome,
        String program,
        GeneScore score,
        Optional<StartScore> starts,
        Optional<Measurement> taken) {

    static final List<String> HEADER = List.of(
            "split",
            "genome",
            "tool",
            "truth_genes",
            "known_genes",
            "predicted",
            "found_pct",
            "found_known_pct",
            "exact_pct",
            "start_accuracy_pct",
            "extra",
            "precision_pct",
            "f1_pct",
            "truth_90_299",
            "found_90_299",
            "extra_90_299",
            "verified_starts",
            "verified_found",
            "verified_exact",
            "verified_exact_pct",
            "seconds",
            "peak_mib");

    /** Returns the figures of all genes. */
    GeneFigures genes() {
        return score.all();
    }

    /** Returns the figures of genes of 90 to 299 nt; extra calls are those of such a length. */
    GeneFigures shortGenes() {
        return score.byLength().get(LengthClass.SHORT);
    }

    List<String> cells() {
        GeneFigures genes = genes();
        return List.of(
                split,
                genome,
                program,
                Integer.toString(genes.truthGenes()),
                Integer.toString(genes.knownGenes()),
                Integer.toString(genes.predicted()),
                text(genes.foundPercent()),
                text(genes.foundKnownPercent()),
                text(genes.exactPercent()),
                text(genes.startAccuracyPercent()),
                Integer.toString(genes.extra()),
                text(genes.precisionPercent()),
                genes.f1Percent().toString(),
                Integer.toString(shortGenes().truthGenes()),
                Integer.toString(shortGenes().found()),
                Integer.toString(shortGenes().extra()),
                text(starts.map(StartScore::verified)),
                text(starts.map(StartScore::found)),
                text(starts.map(StartScore::exact)),
                text(starts.flatMap(StartScore::exactPercent)),
                text(taken.map(Measurement::secondsText)),
                text(taken.map(Measurement::peakMebibytes)));
    }

    static String text(Optional<?> figure) {
        return figure.map(Object::toString).orElse("-");
    }

    /** Returns a percentage as a number for means; nothing where it is undefined. */
    static Optional<Double> number(Optional<Percentage> percentage) {
        return percentage.map(value -> value.value().doubleValue());
    }
}
