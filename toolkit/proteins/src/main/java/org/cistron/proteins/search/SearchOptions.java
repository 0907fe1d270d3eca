package org.cistron.proteins.search;

/**
 * What is reported.
 *
 * @param maximumEValue largest expected number of chance alignments, above 0
 * @param maximumTargets most targets for a query, at least 1; the best ones are kept
 */
public record SearchOptions(double maximumEValue, int maximumTargets) {

    /** Checks the limits. */
    public SearchOptions {
        if (!(maximumEValue > 0)) {
            throw new IllegalArgumentException("E-value " + maximumEValue + ", expected more than 0");
        }
        if (maximumTargets < 1) {
            throw new IllegalArgumentException(maximumTargets + " targets, expected at least 1");
        }
    }

    /** E-values up to 0.001, 500 targets. */
    public static SearchOptions defaults() {
        return new SearchOptions(1e-3, 500);
    }
}
