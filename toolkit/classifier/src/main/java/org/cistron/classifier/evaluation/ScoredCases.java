package org.cistron.classifier.evaluation;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Cases whose answer is known, with the log-odds that a classifier gave them, by falling log-odds; those not scored are counted. */
public final class ScoredCases {
    private final double[] logOdds;
    private final boolean[] labels;
    private final int all;
    private final int positives;

    private ScoredCases(double[] logOdds, boolean[] labels, int all) {
        this.logOdds = logOdds;
        this.labels = labels;
        this.all = all;
        this.positives =
                (int) IntStream.range(0, labels.length).filter(i -> labels[i]).count();
    }

    /**
     * Takes cases.
     *
     * @param logOdds natural log-odds of being positive, also infinite; NaN where not scored
     * @param labels whether a case is positive
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public static ScoredCases of(double[] logOdds, boolean[] labels) {
        if (logOdds.length != labels.length) {
            throw new IllegalArgumentException(
                    "found " + logOdds.length + " log-odds and " + labels.length + " labels, expected as many");
        }
        int[] order = IntStream.range(0, logOdds.length)
                .filter(row -> !Double.isNaN(logOdds[row]))
                .boxed()
                .sorted((one, other) -> Double.compare(logOdds[other], logOdds[one]))
                .mapToInt(row -> row)
                .toArray();
        boolean[] sorted = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = labels[order[i]];
        }
        return new ScoredCases(
                Arrays.stream(order).mapToDouble(row -> logOdds[row] + 0.0).toArray(), sorted, logOdds.length);
    }

    /** Returns how many cases there are, scored or not. */
    public int all() {
        return all;
    }

    /** Returns how many are scored. */
    public int scored() {
        return logOdds.length;
    }

    /** Returns how many of those scored are positive. */
    public int positives() {
        return positives;
    }

    /** Returns which share is scored; nothing where there is no case. */
    public OptionalDouble coverage() {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) scored() / all);
    }

    double logOdds(int place) {
        return logOdds[place];
    }

    boolean positive(int place) {
        return labels[place];
    }

    double probability(int place) {
        return 1 / (1 + Math.exp(-logOdds[place]));
    }

    /** Returns the place after the last case that has the same log-odds as the case at a place. */
    int endOfTie(int place) {
        int end = place + 1;
        while (end < logOdds.length && logOdds[end] == logOdds[place]) {
            end++;
        }
        return end;
    }
}
