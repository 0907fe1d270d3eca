package org.cistron.proteins.substitution;

/**
 * How frequent the 20 standard amino acids are in proteins at large (Robinson and Robinson 1991, <em>Distribution of glutamine and
 * asparagine residues and their near neighbors in peptides and proteins</em>, PNAS 88:8880), as BLAST uses them.
 */
public final class BackgroundFrequencies {
    /** Residues out of 100,000, in the order of the codes. */
    private static final int[] COUNTS = {
        7805, 5129, 4487, 5364, 1925, 4264, 6295, 7377, 2199, 5142, 9019, 5744, 2243, 3856, 5203, 7120, 5841, 1330,
        3216, 6441
    };

    private BackgroundFrequencies() {}

    /** Returns the frequency, 0 to 1, of a standard residue. */
    public static double of(int residue) {
        return COUNTS[residue] / 100_000.0;
    }
}
