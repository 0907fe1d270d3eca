package org.cistron.classifier.learning;

/**
 * How {@link GradientBoosting} learns.
 *
 * @param trees how many trees, 1 or more
 * @param depth how many questions at most lead to a leaf, 1 to 16
 * @param learningRate by how much a tree's values are shrunk, above 0 and up to 1
 * @param penalty L2 penalty on a leaf's value, 0 or more
 * @param leastLeafWeight least sum over the cases in a leaf of weight x p (1 - p), above 0: a case of weight 1 has at most 0.25
 * @param leastGain least gain of log-likelihood that a question must bring, 0 or more
 * @param rowShare share of the cases that each tree sees, above 0 and up to 1
 * @param columnShare share of the features that each tree sees, above 0 and up to 1
 * @param bins how many bins a feature is put in at most, 2 to 255; missing values have one more
 * @param seed what the choice of cases and features follows from
 */
public record BoostingOptions(
        int trees,
        int depth,
        double learningRate,
        double penalty,
        double leastLeafWeight,
        double leastGain,
        double rowShare,
        double columnShare,
        int bins,
        long seed) {
    private static final int MOST_DEPTH = 16;

    /** Checks all values. */
    public BoostingOptions {
        check(trees >= 1, "trees", trees);
        check(depth >= 1 && depth <= MOST_DEPTH, "depth", depth);
        check(learningRate > 0 && learningRate <= 1, "learningRate", learningRate);
        check(penalty >= 0 && Double.isFinite(penalty), "penalty", penalty);
        check(leastLeafWeight > 0, "leastLeafWeight", leastLeafWeight);
        check(leastGain >= 0, "leastGain", leastGain);
        check(rowShare > 0 && rowShare <= 1, "rowShare", rowShare);
        check(columnShare > 0 && columnShare <= 1, "columnShare", columnShare);
        check(bins >= 2 && bins <= BinnedColumns.MOST_BINS, "bins", bins);
    }

    /** Returns what is sound for thousands of cases with tens to hundreds of features. */
    public static BoostingOptions defaults() {
        return new BoostingOptions(300, 4, 0.05, 1, 2, 0, 0.8, 0.5, BinnedColumns.MOST_BINS, 1);
    }

    /** Returns these options with another number of trees and learning rate, which go together. */
    public BoostingOptions withTrees(int number, double rate) {
        return new BoostingOptions(
                number, depth, rate, penalty, leastLeafWeight, leastGain, rowShare, columnShare, bins, seed);
    }

    /** Returns these options with another depth. */
    public BoostingOptions withDepth(int most) {
        return new BoostingOptions(
                trees, most, learningRate, penalty, leastLeafWeight, leastGain, rowShare, columnShare, bins, seed);
    }

    /** Returns these options with another penalty and least weight of a leaf. */
    public BoostingOptions withPenalty(double other, double leastWeight) {
        return new BoostingOptions(
                trees, depth, learningRate, other, leastWeight, leastGain, rowShare, columnShare, bins, seed);
    }

    /** Returns these options with other shares of cases and features. */
    public BoostingOptions withShares(double ofRows, double ofColumns) {
        return new BoostingOptions(
                trees, depth, learningRate, penalty, leastLeafWeight, leastGain, ofRows, ofColumns, bins, seed);
    }

    /** Returns these options with another seed. */
    public BoostingOptions withSeed(long other) {
        return new BoostingOptions(
                trees, depth, learningRate, penalty, leastLeafWeight, leastGain, rowShare, columnShare, bins, other);
    }

    private static void check(boolean condition, String name, Number value) {
        if (!condition) {
            throw new IllegalArgumentException("found " + name + " " + value + ", which is out of its range");
        }
    }
}
