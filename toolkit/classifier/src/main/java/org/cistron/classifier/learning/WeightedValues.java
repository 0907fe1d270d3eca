package org.cistron.classifier.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The distinct values of a feature, rising, each with the weight of its cases. */
final class WeightedValues {
    private final float[] values;
    private final double[] weights;
    private final int count;
    private final double weight;

    private WeightedValues(float[] values, double[] weights, int count) {
        this.values = values;
        this.weights = weights;
        this.count = count;
        this.weight = Arrays.stream(weights, 0, count).sum();
    }

    static WeightedValues of(float[] column, Examples examples) {
        int[] rows = IntStream.range(0, column.length)
                .filter(row -> !Float.isNaN(column[row]))
                .boxed()
                .sorted((one, other) -> compare(column[one], column[other]))
                .mapToInt(row -> row)
                .toArray();
        float[] values = new float[rows.length];
        double[] weights = new double[rows.length];
        int count = 0;
        for (int row : rows) {
            if (count == 0 || column[row] > values[count - 1]) {
                values[count++] = column[row];
            }
            weights[count - 1] += examples.weight(row);
        }
        return new WeightedValues(values, weights, count);
    }

    /** The two zeros are one value, as they are for a tree's questions. */
    private static int compare(float one, float other) {
        return one == other ? 0 : Float.compare(one, other);
    }

    int count() {
        return count;
    }

    float value(int number) {
        return values[number];
    }

    double weight(int number) {
        return weights[number];
    }

    double weight() {
        return weight;
    }
}
