package org.cistron.classifier.learning;

import java.util.Arrays;

/** Cases to learn from: of each the features, whether it is positive, and how much it counts. */
public final class Examples {
    /** How many features there can be. */
    public static final int MOST_FEATURES = Short.MAX_VALUE;

    private final double[][] columns;
    private final boolean[] labels;
    private final double[] weights;
    private final double weight;
    private final double positiveWeight;

    private Examples(double[][] columns, boolean[] labels, double[] weights) {
        this.columns = columns;
        this.labels = labels;
        this.weights = weights;
        double all = 0;
        double positive = 0;
        for (int i = 0; i < labels.length; i++) {
            all += weights[i];
            positive += labels[i] ? weights[i] : 0;
        }
        this.weight = all;
        this.positiveWeight = positive;
    }

    /** Takes cases that all count 1. See {@link #of(double[][], boolean[], double[])}. */
    public static Examples of(double[][] rows, boolean[] labels) {
        double[] ones = new double[labels.length];
        Arrays.fill(ones, 1);
        return of(rows, labels, ones);
    }

    /**
     * Takes cases. The arrays are copied.
     *
     * @param rows features by case and feature, NaN where missing, else of a size that a float can have
     * @param labels whether a case is positive
     * @param weights how much a case counts, 0 or more
     * @throws IllegalArgumentException if there is no case, the lengths differ or a number cannot be
     */
    public static Examples of(double[][] rows, boolean[] labels, double[] weights) {
        require(rows.length > 0, "no cases, expected one or more");
        require(
                rows.length == labels.length && rows.length == weights.length,
                rows.length + " rows, " + labels.length + " labels and " + weights.length
                        + " weights, expected as many of each");
        int features = rows[0].length;
        require(features <= MOST_FEATURES, features + " features, expected " + MOST_FEATURES + " or fewer");
        double[][] columns = new double[features][rows.length];
        for (int row = 0; row < rows.length; row++) {
            require(
                    rows[row].length == features,
                    rows[row].length + " features in row " + row + ", expected " + features);
            require(weights[row] >= 0 && Double.isFinite(weights[row]), "weight " + weights[row] + " in row " + row);
            for (int feature = 0; feature < features; feature++) {
                double value = rows[row][feature];
                require(!(Math.abs(value) > Float.MAX_VALUE), value + " in row " + row + ", feature " + feature);
                columns[feature][row] = value;
            }
        }
        Examples examples = new Examples(columns, labels.clone(), weights.clone());
        require(examples.weight > 0, "weights of 0 only, expected one above");
        return examples;
    }

    /** Returns how many cases there are. */
    public int count() {
        return labels.length;
    }

    /** Returns how many features each case has. */
    public int features() {
        return columns.length;
    }

    /** Returns whether a case is positive. */
    public boolean positive(int row) {
        return labels[row];
    }

    /** Returns how much a case counts. */
    public double weight(int row) {
        return weights[row];
    }

    /** Returns the features of a case. */
    public double[] row(int row) {
        double[] values = new double[columns.length];
        for (int feature = 0; feature < values.length; feature++) {
            values[feature] = columns[feature][row];
        }
        return values;
    }

    /** Returns the sum of all weights. */
    double weight() {
        return weight;
    }

    /** Returns whether all that counts is positive, or none is. */
    boolean oneSided() {
        return positiveWeight == 0 || positiveWeight == weight;
    }

    /** Returns the log-odds of a positive case, half a case of each kind added so that it is finite. */
    double baseLogOdds() {
        return Math.log((positiveWeight + 0.5) / (weight - positiveWeight + 0.5));
    }

    /** Returns a feature of all cases: shared, and not to be changed. */
    double[] column(int feature) {
        return columns[feature];
    }

    /** Returns a feature of all cases as trees have it. */
    float[] floatColumn(int feature) {
        float[] values = new float[count()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (float) columns[feature][row];
        }
        return values;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("found " + message);
        }
    }
}
