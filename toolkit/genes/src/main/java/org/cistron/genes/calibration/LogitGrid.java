package org.cistron.genes.calibration;

import java.util.Arrays;

/**
 * A probability over log-odds and length, given as logits (natural logarithm of the odds) at knots: straight between them in the
 * log-odds and in the logarithm of the length, level beyond the outermost. It never falls as the log-odds rise.
 */
final class LogitGrid {
    private final double[] logOdds;
    private final int[] lengths;
    private final double[] logLengths;
    private final double[][] logits;

    /**
     * Makes a grid.
     *
     * @param logOdds knots, rising
     * @param lengths knots in nucleotides, rising; a single one where length makes no difference
     * @param logits by knot of the log-odds and knot of the length
     * @throws IllegalArgumentException if knots do not rise, or logits fall while log-odds rise
     */
    LogitGrid(double[] logOdds, int[] lengths, double[][] logits) {
        this.logOdds = logOdds.clone();
        this.lengths = lengths.clone();
        this.logLengths = Arrays.stream(lengths).mapToDouble(Math::log).toArray();
        this.logits = Arrays.stream(logits).map(double[]::clone).toArray(double[][]::new);
        checkKnots();
        for (int row = 1; row < logits.length; row++) {
            checkRising(row);
        }
    }

    /**
     * Where a point lies between knots.
     *
     * @param row the knot of the log-odds at or below it
     * @param down how far it is towards the next one, 0 to 1
     * @param column the knot of the length at or below it
     * @param across how far it is towards the next one, 0 to 1
     */
    record Place(int row, double down, int column, double across) {}

    /** Returns where a point lies; a logarithm of odds may be infinite. */
    Place place(double atLogOdds, int length) {
        int row = below(logOdds, atLogOdds);
        int column = below(logLengths, Math.log(length));
        return new Place(row, share(logOdds, row, atLogOdds), column, share(logLengths, column, Math.log(length)));
    }

    /** Returns the probability, 0 to 1. */
    double probability(double atLogOdds, int length) {
        Place at = place(atLogOdds, length);
        double logit = between(at.down(), across(at, at.row()), across(at, Math.min(at.row() + 1, logOdds.length - 1)));
        return 1 / (1 + Math.exp(-logit));
    }

    double[] logOdds() {
        return logOdds.clone();
    }

    int[] lengths() {
        return lengths.clone();
    }

    double[] row(int knot) {
        return logits[knot].clone();
    }

    private double across(Place at, int row) {
        int next = Math.min(at.column() + 1, lengths.length - 1);
        return between(at.across(), logits[row][at.column()], logits[row][next]);
    }

    private static double between(double share, double low, double high) {
        return low + share * (high - low);
    }

    private static int below(double[] knots, double at) {
        int place = Arrays.binarySearch(knots, at);
        int knot = place < 0 ? -place - 2 : place;
        return Math.max(0, Math.min(Math.max(0, knots.length - 2), knot));
    }

    private static double share(double[] knots, int knot, double at) {
        if (knots.length == 1) {
            return 0;
        }
        double within = Math.max(knots[0], Math.min(knots[knots.length - 1], at));
        return (within - knots[knot]) / (knots[knot + 1] - knots[knot]);
    }

    private void checkKnots() {
        for (int i = 1; i < logOdds.length; i++) {
            require(logOdds[i] > logOdds[i - 1], "found log-odds that do not rise, expected each above the one before");
        }
        for (int i = 1; i < lengths.length; i++) {
            require(lengths[i] > lengths[i - 1], "found lengths that do not rise, expected each above the one before");
        }
    }

    private void checkRising(int row) {
        for (int column = 0; column < lengths.length; column++) {
            require(
                    logits[row][column] >= logits[row - 1][column],
                    "found a logit at log-odds " + logOdds[row] + " below that at " + logOdds[row - 1]
                            + ", expected it at or above");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
