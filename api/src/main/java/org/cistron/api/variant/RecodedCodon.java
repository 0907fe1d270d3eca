package org.cistron.api.variant;

/**
 * A codon that stands for another residue than its genetic code has it, such as a TGA for selenocysteine.
 *
 * @param position the contig position of its first nucleotide in reading direction, 0-based; beyond the origin of a circular
 *     contig it may be counted on or anew
 * @param residue the residue's one-letter name, {@code U} for selenocysteine, {@code O} for pyrrolysine; {@code *} where the
 *     codon stops translation
 * @since API 2.6
 */
public record RecodedCodon(int position, char residue) {

    /** Checks position and residue. */
    public RecodedCodon {
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " is below 0");
        }
        if (residue != '*' && (residue < 'A' || residue > 'Z')) {
            throw new IllegalArgumentException("residue '" + residue + "', expected A to Z or *");
        }
    }
}
