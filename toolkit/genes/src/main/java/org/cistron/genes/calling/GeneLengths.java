package org.cistron.genes.calling;

/**
 * How long genes are: the distribution of the number of codons, stop included, as log-probabilities.
 *
 * <p>Given at knots and straight in log-log between them; beyond the last knot it falls off exponentially.
 */
final class GeneLengths {
    /** Longest gene with a number of its own, in codons. */
    private static final int LONGEST = 12_000;

    private final double[] logProbability = new double[LONGEST + 1];
    private final double[] logAtLeast = new double[LONGEST + 2];
    private final double[] logBeyond = new double[LONGEST + 2];
    private final double mean;

    /**
     * Makes the distribution.
     *
     * @param codons knots, rising; nothing shorter than the first is improbable in itself, callers set the limit
     * @param density relative probability at each knot
     */
    GeneLengths(int[] codons, double[] density) {
        double[] probability = new double[LONGEST + 1];
        double total = 0;
        int knot = 0;
        for (int length = 1; length <= LONGEST; length++) {
            while (knot < codons.length - 2 && codons[knot + 1] < length) {
                knot++;
            }
            double slope = (Math.log(density[knot + 1]) - Math.log(density[knot]))
                    / (Math.log(codons[knot + 1]) - Math.log(codons[knot]));
            double at =
                    Math.log(density[knot]) + slope * (Math.log(Math.max(length, codons[0])) - Math.log(codons[knot]));
            probability[length] = Math.exp(at);
            total += probability[length];
        }
        double atLeast = 0;
        double beyond = 0;
        double sum = 0;
        for (int length = LONGEST; length >= 1; length--) {
            probability[length] /= total;
            logProbability[length] = Math.log(probability[length]);
            atLeast += probability[length];
            logAtLeast[length] = Math.log(atLeast);
            beyond += atLeast;
            logBeyond[length] = Math.log(beyond);
            sum += length * probability[length];
        }
        mean = sum;
    }

    /** Returns the mean number of codons. */
    double mean() {
        return mean;
    }

    /**
     * Returns the log-probability of a gene's visible length.
     *
     * @param codons visible codons
     * @param cutEnds how many of its ends are out of sight, 0 to 2
     */
    double log(int codons, int cutEnds) {
        int length = Math.min(codons, LONGEST);
        double[] table = cutEnds == 0 ? logProbability : cutEnds == 1 ? logAtLeast : logBeyond;
        return table[length] - 0.003 * (codons - length);
    }
}
