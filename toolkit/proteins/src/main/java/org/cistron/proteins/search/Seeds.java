package org.cistron.proteins.search;

import java.util.BitSet;
import org.cistron.proteins.sequence.Residues;

/**
 * Seeds: six residues, not all adjacent, as one number. Spaced seeds find more than contiguous ones since their matches depend less on
 * each other (Ma, Tromp and Li 2002, <em>PatternHunter</em>, Bioinformatics 18:440).
 */
final class Seeds {
    /** Residues of one. */
    static final int WEIGHT = 6;
    /** How many there are. */
    static final int COUNT = 64_000_000;
    /** How many have the same first four residues: a group. A seed is a group times this and a member, its last two residues. */
    static final int MEMBERS = 400;
    /** What is no seed: it holds a residue that is not standard, or a masked one. */
    static final int NONE = -1;

    /** Where the residues are, from the first. */
    private static final int[] OFFSETS = {0, 1, 3, 5, 8, 9};
    /** Positions from the first to the last residue. */
    static final int SPAN = 10;

    private Seeds() {}

    /** Returns the code of a seed's residue. */
    static int residue(byte[] residues, int position, int place) {
        return residues[position + OFFSETS[place]];
    }

    /** Returns the seed at a position, or {@link #NONE}; its span must lie within the array. */
    static int at(byte[] residues, int position, BitSet masked) {
        int seed = 0;
        for (int offset : OFFSETS) {
            int residue = residues[position + offset];
            if (residue >= Residues.STANDARD || masked.get(position + offset)) {
                return NONE;
            }
            seed = seed * Residues.STANDARD + residue;
        }
        return seed;
    }
}
