package org.cistron.proteins.profile;

import java.util.List;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.BackgroundFrequencies;

/** The weighted columns of a stretch of the query in which no row starts or ends: all its positions have the same rows. */
final class ProfileStretch {
    private final int start;
    private final double effectiveNumber;
    private final double[][] frequencies;
    private final double[][] probabilities;
    private final double[][] logOdds;
    private final double[] relativeEntropies;

    private ProfileStretch(int start, int length, double effectiveNumber) {
        this.start = start;
        this.effectiveNumber = effectiveNumber;
        this.frequencies = new double[length][];
        this.probabilities = new double[length][];
        this.logOdds = new double[length][];
        this.relativeEntropies = new double[length];
    }

    /**
     * Weighs the rows that span a stretch.
     *
     * @param start its first position
     * @param end the position after its last
     * @param rows all rows, the query's first
     */
    static ProfileStretch of(int start, int end, List<AlignedRow> rows, Pseudocounts pseudocounts) {
        ReducedAlignment reduced = new ReducedAlignment(rows.stream()
                .filter(row -> row.start() <= start && row.end() >= end)
                .toList());
        ProfileStretch stretch = new ProfileStretch(start, end - start, reduced.effectiveNumber());
        for (int i = 0; i < end - start; i++) {
            stretch.frequencies[i] = reduced.frequencies(start + i);
            stretch.probabilities[i] = pseudocounts.mix(stretch.frequencies[i], reduced.effectiveNumber());
            stretch.logOdds[i] = logOdds(stretch.probabilities[i]);
            stretch.relativeEntropies[i] = relativeEntropy(stretch.probabilities[i], stretch.logOdds[i]);
        }
        return stretch;
    }

    double effectiveNumber() {
        return effectiveNumber;
    }

    double[] frequencies(int position) {
        return frequencies[position - start];
    }

    double[] probabilities(int position) {
        return probabilities[position - start];
    }

    double[] logOdds(int position) {
        return logOdds[position - start];
    }

    double relativeEntropy(int position) {
        return relativeEntropies[position - start];
    }

    private static double[] logOdds(double[] probabilities) {
        double[] logOdds = new double[Residues.STANDARD];
        for (int residue = 0; residue < logOdds.length; residue++) {
            logOdds[residue] = Math.log(probabilities[residue] / BackgroundFrequencies.of(residue)) / Math.log(2);
        }
        return logOdds;
    }

    private static double relativeEntropy(double[] probabilities, double[] logOdds) {
        double sum = 0;
        for (int residue = 0; residue < probabilities.length; residue++) {
            sum += probabilities[residue] * logOdds[residue];
        }
        return Math.max(0, sum);
    }
}
