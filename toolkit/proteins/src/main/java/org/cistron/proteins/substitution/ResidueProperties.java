package org.cistron.proteins.substitution;

/** Physical and chemical properties of the 20 standard amino acids, by code. */
public final class ResidueProperties {
    /** In the order of the codes: A R N D C Q E G H I L K M F P S T W Y V. */
    private static final double[] HYDROPATHY = {
        1.8, -4.5, -3.5, -3.5, 2.5, -3.5, -3.5, -0.4, -3.2, 4.5, 3.8, -3.9, 1.9, 2.8, -1.6, -0.8, -0.7, -0.9, -1.3, 4.2
    };

    private static final double[] VOLUME = {
        88.6, 173.4, 114.1, 111.1, 108.5, 143.8, 138.4, 60.1, 153.2, 166.7, 166.7, 168.6, 162.9, 189.9, 112.7, 89.0,
        116.1, 227.8, 193.6, 140.0
    };
    private static final double[] POLARITY = {
        8.1, 10.5, 11.6, 13.0, 5.5, 10.5, 12.3, 9.0, 10.4, 5.2, 4.9, 11.3, 5.7, 5.2, 8.0, 9.2, 8.6, 5.4, 6.2, 5.9
    };
    private static final int[] CHARGE = {0, 1, 0, -1, 0, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0};

    private ResidueProperties() {}

    /**
     * Returns the hydropathy index, -4.5 (arginine) to 4.5 (isoleucine): Kyte and Doolittle 1982, <em>A simple method for displaying
     * the hydropathic character of a protein</em>, J Mol Biol 157:105.
     */
    public static double hydropathy(int residue) {
        return HYDROPATHY[residue];
    }

    /**
     * Returns the residue's volume in cubic ångström, backbone included (which is the same for all): Zamyatnin 1972, <em>Protein volume
     * in solution</em>, Prog Biophys Mol Biol 24:107.
     */
    public static double volume(int residue) {
        return VOLUME[residue];
    }

    /** Returns the polarity in Grantham's table: Grantham 1974, <em>Amino acid difference formula</em>, Science 185:862. */
    public static double polarity(int residue) {
        return POLARITY[residue];
    }

    /** Returns the side chain's charge at pH 7: 1, 0 or -1. Histidine (pKa about 6) counts as uncharged. */
    public static int charge(int residue) {
        return CHARGE[residue];
    }
}
