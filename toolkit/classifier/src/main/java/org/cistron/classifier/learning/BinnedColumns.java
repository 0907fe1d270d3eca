package org.cistron.classifier.learning;

import java.util.Arrays;

/** Features as numbers of bins, which hold about the same weight of cases each. Missing values have a bin after the last. */
final class BinnedColumns {
    /** How many bins of values a feature can have. */
    static final int MOST_BINS = 255;

    private final byte[][] bins;
    private final float[][] thresholds;
    private final int[] offsets;

    BinnedColumns(float[][] columns, Examples examples, int most) {
        bins = new byte[columns.length][];
        thresholds = new float[columns.length][];
        offsets = new int[columns.length + 1];
        for (int feature = 0; feature < columns.length; feature++) {
            thresholds[feature] = thresholds(columns[feature], examples, most);
            bins[feature] = bins(columns[feature], thresholds[feature]);
            offsets[feature + 1] = offsets[feature] + thresholds[feature].length + 1;
        }
    }

    /** Returns the bin of each case. */
    byte[] bins(int feature) {
        return bins[feature];
    }

    /** Returns how many bins of values there are, 0 where all are missing; also the number of the bin of missing ones. */
    int count(int feature) {
        return thresholds[feature].length;
    }

    /** Returns the first of the feature's places among all bins of all features. */
    int offset(int feature) {
        return offsets[feature];
    }

    /** Returns the number of all bins of all features. */
    int places() {
        return offsets[offsets.length - 1];
    }

    /** Returns the highest value of a bin; above all values for the last. */
    float threshold(int feature, int bin) {
        return thresholds[feature][bin];
    }

    private static byte[] bins(float[] column, float[] thresholds) {
        byte[] bins = new byte[column.length];
        for (int row = 0; row < column.length; row++) {
            bins[row] = (byte) (Float.isNaN(column[row]) ? thresholds.length : bin(column[row], thresholds));
        }
        return bins;
    }

    private static int bin(float value, float[] thresholds) {
        int place = Arrays.binarySearch(thresholds, value == 0 ? 0f : value);
        return place >= 0 ? place : -place - 1;
    }

    private static float[] thresholds(float[] column, Examples examples, int most) {
        WeightedValues values = WeightedValues.of(column, examples);
        float[] thresholds = new float[most];
        int count = 0;
        double inBin = 0;
        double left = values.weight();
        for (int i = 0; i < values.count(); i++) {
            inBin += values.weight(i);
            boolean last = i == values.count() - 1;
            if (last || values.count() <= most || (inBin >= left / (most - count) && count < most - 1)) {
                thresholds[count++] = last ? Float.MAX_VALUE : between(values.value(i), values.value(i + 1));
                left -= inBin;
                inBin = 0;
            }
        }
        return Arrays.copyOf(thresholds, count);
    }

    /** Returns a float that is at least the lower of two and less than the upper. */
    private static float between(float lower, float upper) {
        float middle = (float) (((double) lower + upper) / 2);
        float between = middle < upper ? middle : lower;
        return between == 0 ? 0f : between;
    }
}
