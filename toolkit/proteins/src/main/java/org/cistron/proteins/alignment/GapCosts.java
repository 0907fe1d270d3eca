package org.cistron.proteins.alignment;

/** Affine gap costs, the ones that BLAST's statistics for BLOSUM62 were made for: a gap of n residues costs 11 + n. */
final class GapCosts {
    /** Cost of a gap's first residue. */
    static final int OPEN = 12;
    /** Cost of each further residue. */
    static final int EXTEND = 1;

    private GapCosts() {}
}
