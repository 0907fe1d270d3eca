package org.cistron.classifier.learning;

/** Counts what a question sends left and right. */
final class SplitCount {
    private final float threshold;
    private final boolean missingLeft;
    private int leftCases;
    private int rightCases;
    private double leftPositive;
    private double leftNegative;
    private double rightPositive;
    private double rightNegative;

    SplitCount(float threshold, boolean missingLeft) {
        this.threshold = threshold;
        this.missingLeft = missingLeft;
    }

    /**
     * Counts cases from a place to before another.
     *
     * @param weights of cases, below 0 for negative ones
     */
    void add(float[] values, double[] weights, int from, int to) {
        for (int i = from; i < to; i++) {
            double positive = Math.max(weights[i], 0);
            double negative = Math.max(-weights[i], 0);
            if (values[i] <= threshold || (missingLeft && Float.isNaN(values[i]))) {
                leftCases++;
                leftPositive += positive;
                leftNegative += negative;
            } else {
                rightCases++;
                rightPositive += positive;
                rightNegative += negative;
            }
        }
    }

    /** Returns the question; one that leaves too few cases on a side has been asked in vain. */
    RandomSplit split(int feature, boolean missing, int leastLeaf) {
        double purity = leftCases < leastLeaf || rightCases < leastLeaf
                ? Double.NEGATIVE_INFINITY
                : purity(leftPositive, leftNegative) + purity(rightPositive, rightNegative);
        return new RandomSplit(feature, threshold, missing ? missingLeft : leftCases >= rightCases, true, purity);
    }

    /** Gini impurity times weight is the weight minus this. */
    private static double purity(double positive, double negative) {
        double weight = positive + negative;
        return weight == 0 ? 0 : (positive * positive + negative * negative) / weight;
    }
}
