package org.cistron.classifier.learning;

/** Counts what a question sends left and right. */
final class SplitCount {
    private final Examples examples;
    private final float[] column;
    private final float threshold;
    private final boolean missingLeft;
    private int leftCases;
    private int rightCases;
    private double leftPositive;
    private double leftNegative;
    private double rightPositive;
    private double rightNegative;

    SplitCount(Examples examples, float[] column, float threshold, boolean missingLeft) {
        this.examples = examples;
        this.column = column;
        this.threshold = threshold;
        this.missingLeft = missingLeft;
    }

    void add(int row) {
        float value = column[row];
        double weight = examples.weight(row);
        boolean positive = examples.positive(row);
        if (Float.isNaN(value) ? missingLeft : value <= threshold) {
            leftCases++;
            leftPositive += positive ? weight : 0;
            leftNegative += positive ? 0 : weight;
        } else {
            rightCases++;
            rightPositive += positive ? weight : 0;
            rightNegative += positive ? 0 : weight;
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
