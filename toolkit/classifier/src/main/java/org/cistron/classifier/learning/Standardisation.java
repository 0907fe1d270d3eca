package org.cistron.classifier.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.classifier.storage.Numbers;

/** Brings each feature to a mean of 0 and a standard deviation of 1, by weight; missing values and constant features to 0. */
final class Standardisation {
    /** A feature whose deviation is a smaller part of its size than this is constant but for rounding. */
    private static final double CONSTANT = 1e-12;

    private final double[] means;
    private final double[] factors;

    private Standardisation(double[] means, double[] factors) {
        this.means = means;
        this.factors = factors;
    }

    static Standardisation of(Examples examples) {
        double[] means = new double[examples.features()];
        double[] factors = new double[examples.features()];
        for (int feature = 0; feature < means.length; feature++) {
            double[] column = examples.column(feature);
            means[feature] = mean(column, examples);
            double deviation = Math.sqrt(variance(column, means[feature], examples));
            double size = Math.abs(means[feature]) + deviation;
            factors[feature] = deviation > CONSTANT * size ? 1 / deviation : 0;
        }
        return new Standardisation(means, factors);
    }

    int features() {
        return means.length;
    }

    double value(int feature, double raw) {
        return Double.isNaN(raw) ? 0 : (raw - means[feature]) * factors[feature];
    }

    double[][] rows(Examples examples) {
        double[][] rows = new double[examples.count()][features()];
        for (int feature = 0; feature < features(); feature++) {
            double[] column = examples.column(feature);
            for (int row = 0; row < column.length; row++) {
                rows[row][feature] = value(feature, column[row]);
            }
        }
        return rows;
    }

    void write(DataOutput to) throws IOException {
        to.writeInt(means.length);
        for (int feature = 0; feature < means.length; feature++) {
            to.writeDouble(means[feature]);
            to.writeDouble(factors[feature]);
        }
    }

    static Standardisation read(DataInput from) throws IOException {
        int features = Numbers.count(from, "features", 0, Examples.MOST_FEATURES);
        double[] means = new double[features];
        double[] factors = new double[features];
        for (int feature = 0; feature < features; feature++) {
            means[feature] = Numbers.finite(from, "a mean");
            factors[feature] = Numbers.finite(from, "a factor");
        }
        return new Standardisation(means, factors);
    }

    private static double mean(double[] column, Examples examples) {
        double sum = 0;
        double weight = 0;
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
                sum += examples.weight(row) * column[row];
                weight += examples.weight(row);
            }
        }
        return weight > 0 ? sum / weight : 0;
    }

    private static double variance(double[] column, double mean, Examples examples) {
        double sum = 0;
        double weight = 0;
        for (int row = 0; row < column.length; row++) {
            if (!Double.isNaN(column[row])) {
                double difference = column[row] - mean;
                sum += examples.weight(row) * difference * difference;
                weight += examples.weight(row);
            }
        }
        return weight > 0 ? sum / weight : 0;
    }
}
