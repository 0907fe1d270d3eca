package org.cistron.genes.calling;

import java.util.Arrays;

/**
 * Turns the lattice's posteriors into probabilities that hold on annotated genomes: straight between knots on the scale of
 * log-odds.
 */
final class Calibration {
    /** Posteriors nearer to 0 or 1 than this all count the same; nearer still, they are rounding errors. */
    private static final double NEAREST = 1e-7;

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

    /**
     * Measured on the genomes of the training and validation sets, 43,009 complete genes called by the HMM plugin, each
     * counted as real where its stop codon is annotated: a call that nobody has annotated yet counts against it.
     */
    static Calibration standard() {
        return new Calibration(
                new double[] {-2, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 7, 9, 12, 14, 16},
                new double[] {0.12, 0.21, 0.27, 0.40, 0.46, 0.65, 0.70, 0.79, 0.85, 0.885, 0.93, 0.95, 0.983});
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
