package org.cistron.proteins.search;

/**
 * How many alignments of at least a score chance gives, for BLOSUM62 with gap costs 11 + n: E = K m n exp(-lambda S), where m and n are
 * the lengths of query and targets less what an alignment takes at their ends (Altschul, Bundschuh, Olsen and Hwa 2001, <em>The
 * estimation of statistical parameters for local alignment score distributions</em>, Nucleic Acids Res 29:351).
 */
public final class KarlinAltschul {
    private static final double LAMBDA = 0.267;
    private static final double K = 0.041;
    /** An alignment's mean length grows by this with each nat of score, from {@link #BETA} on. */
    private static final double ALPHA_BY_LAMBDA = 1.9 / LAMBDA;

    private static final double BETA = -30;

    private final double space;

    /**
     * Computes the space that is searched.
     *
     * @param queryLength residues of the query
     * @param targetResidues residues of all targets
     * @param targets number of targets
     */
    public KarlinAltschul(int queryLength, long targetResidues, int targets) {
        int shorter = lengthAdjustment(queryLength, targetResidues, targets);
        this.space = space(queryLength, targetResidues, targets, shorter);
    }

    /** Returns the score in bits, which does not depend on matrix and gap costs. */
    public static double bitScore(int score) {
        return (LAMBDA * score - Math.log(K)) / Math.log(2);
    }

    /** Returns how many alignments of at least a score are expected by chance in the whole search. */
    public double eValue(int score) {
        return K * space * Math.exp(-LAMBDA * score);
    }

    /** Returns the largest number of residues that an alignment of the space that is left takes on average. */
    private static int lengthAdjustment(int queryLength, long targetResidues, int targets) {
        int low = 0;
        int high = (int) Math.min(queryLength, targetResidues / Math.max(1, targets));
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            double space = space(queryLength, targetResidues, targets, middle);
            boolean within = K * space > Math.max(queryLength, targetResidues)
                    && middle <= ALPHA_BY_LAMBDA * Math.log(K * space) + BETA;
            if (within) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static double space(int queryLength, long targetResidues, int targets, int shorter) {
        return (double) (queryLength - shorter) * (targetResidues - (double) targets * shorter);
    }
}
