package org.cistron.classifier.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Cases with raw log-odds and a known answer, those left out that have no log-odds or no weight. */
final class Lessons {
    private final double[] logOdds;
    private final boolean[] labels;
    private final double[] weights;
    private final int[] used;

    Lessons(double[] logOdds, boolean[] labels, double[] weights) {
        if (logOdds.length != labels.length || logOdds.length != weights.length) {
            throw new IllegalArgumentException("found " + logOdds.length + " log-odds, " + labels.length
                    + " labels and " + weights.length + " weights, expected as many of each");
        }
        this.logOdds = logOdds;
        this.labels = labels;
        this.weights = weights;
        used = IntStream.range(0, logOdds.length)
                .filter(row -> Double.isFinite(logOdds[row]) && weights[row] > 0)
                .toArray();
        if (used.length == 0) {
            throw new IllegalArgumentException("found no case with finite log-odds and weight, expected one or more");
        }
    }

    /** Returns the rows that are used, rising. */
    int[] rows() {
        return used;
    }

    /** Returns the rows that are used by rising log-odds. */
    int[] sortedRows() {
        return Arrays.stream(used)
                .boxed()
                .sorted((one, other) -> Double.compare(logOdds[one], logOdds[other]))
                .mapToInt(row -> row)
                .toArray();
    }

    double logOdds(int row) {
        return logOdds[row];
    }

    boolean positive(int row) {
        return labels[row];
    }

    double weight(int row) {
        return weights[row];
    }

    /** Returns the weight of all cases that are positive, or of all that are not. */
    double weight(boolean positive) {
        double sum = 0;
        for (int row : used) {
            sum += labels[row] == positive ? weights[row] : 0;
        }
        return sum;
    }
}
