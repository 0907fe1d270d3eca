package org.cistron.classifier.learning;

/**
 * A question that was drawn.
 *
 * @param feature the feature
 * @param threshold the highest value that goes left
 * @param missingLeft whether a missing one goes left
 * @param askable whether the feature is not the same for all cases
 * @param purity the higher, the better; negative infinity where it may not be asked
 */
record RandomSplit(int feature, float threshold, boolean missingLeft, boolean askable, double purity) {
    static final RandomSplit NONE = new RandomSplit(-1, 0, false, false, Double.NEGATIVE_INFINITY);

    boolean possible() {
        return feature >= 0;
    }
}
