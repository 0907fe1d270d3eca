package org.cistron.proteins.substitution;

/**
 * How far two amino acids are apart in composition, polarity and molecular volume of their side chains (Grantham 1974, <em>Amino acid
 * difference formula to help explain protein evolution</em>, Science 185:862), computed from his table of properties. The table of
 * distances that he printed agrees within about 1, but for Asp and Trp, which have 181 there and 191 by the formula.
 */
public final class GranthamDistance {
    /** Atomic weight of what is not carbon in end groups or rings over that of the side chain's carbons. */
    private static final double[] COMPOSITION = {
        0, 0.65, 1.33, 1.38, 2.75, 0.89, 0.92, 0.74, 0.58, 0, 0, 0.33, 0, 0, 0.39, 1.42, 0.71, 0.13, 0.20, 0
    };
    /** In cubic ångström, side chain alone. */
    private static final double[] VOLUME = {
        31, 124, 56, 54, 55, 85, 83, 3, 96, 111, 111, 119, 105, 132, 32.5, 32, 61, 170, 136, 84
    };
    /** These weigh the three properties by the mean difference over all pairs of amino acids. */
    private static final double COMPOSITION_WEIGHT = 1.833;

    private static final double POLARITY_WEIGHT = 0.1018;
    private static final double VOLUME_WEIGHT = 0.000399;
    /** This makes the mean of all distances 100. */
    private static final double SCALE = 50.723;

    private GranthamDistance() {}

    /** Returns the distance of two standard residues, 0 for the same, 5 (Leu, Ile) to 215 (Cys, Trp) for others; not rounded. */
    public static double between(int residue, int other) {
        double composition = COMPOSITION[residue] - COMPOSITION[other];
        double polarity = ResidueProperties.polarity(residue) - ResidueProperties.polarity(other);
        double volume = VOLUME[residue] - VOLUME[other];
        return SCALE
                * Math.sqrt(COMPOSITION_WEIGHT * composition * composition
                        + POLARITY_WEIGHT * polarity * polarity
                        + VOLUME_WEIGHT * volume * volume);
    }
}
