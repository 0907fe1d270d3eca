package org.cistron.genes.coding;

/**
 * Conditional probabilities of a nucleotide given the five before it, interpolated down to order 0.
 *
 * <p>Each order's estimate is its counts plus the next lower order's estimate worth {@link #PRIOR} observations (a Dirichlet prior
 * centred on the lower order; cf. Salzberg et al. 1998, <em>Microbial gene identification using interpolated Markov models</em>),
 * so contexts that were hardly seen speak with the voice of shorter ones.
 */
final class InterpolatedMarkov {
    /** Observations that the lower order is worth. */
    static final double PRIOR = 100;

    private InterpolatedMarkov() {}

    /** Returns natural logarithms of P(last nucleotide | first five), by hexamer. */
    static double[] logProbabilities(double[] hexamerCounts) {
        double[] probabilities = {0.25, 0.25, 0.25, 0.25};
        for (int length = 1; length <= Hexamers.LENGTH; length++) {
            probabilities = refine(probabilities, suffixCounts(hexamerCounts, length));
        }
        double[] logs = new double[Hexamers.COUNT];
        for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
            logs[hexamer] = Math.log(probabilities[hexamer]);
        }
        return logs;
    }

    /** Adds up the counts of all hexamers with the same last {@code length} nucleotides. */
    private static double[] suffixCounts(double[] hexamerCounts, int length) {
        double[] counts = new double[1 << (2 * length)];
        for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
            counts[hexamer & (counts.length - 1)] += hexamerCounts[hexamer];
        }
        return counts;
    }

    private static double[] refine(double[] lower, double[] counts) {
        double[] refined = new double[counts.length];
        for (int context = 0; context < counts.length; context += 4) {
            double total = PRIOR;
            for (int base = 0; base < 4; base++) {
                total += counts[context + base];
            }
            for (int base = 0; base < 4; base++) {
                double prior = lower[(context + base) & (lower.length - 1)];
                refined[context + base] = (counts[context + base] + PRIOR * prior) / total;
            }
        }
        return refined;
    }
}
