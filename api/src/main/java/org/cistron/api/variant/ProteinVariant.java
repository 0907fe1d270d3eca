package org.cistron.api.variant;

import java.util.Objects;

/**
 * Residues of a protein that change.
 *
 * @param protein the protein's id; empty where it has none
 * @param residues the whole protein in one-letter names, without a stop codon's {@code *}
 * @param position the first residue that changes, 0-based
 * @param reference the residues there; empty for an insertion before {@code position}
 * @param alternative what stands in their place
 */
public record ProteinVariant(String protein, String residues, int position, String reference, String alternative) {

    /** Checks that the protein has the reference residues there. */
    public ProteinVariant {
        Objects.requireNonNull(protein, "protein");
        Objects.requireNonNull(alternative, "alternative");
        if (position < 0 || !residues.startsWith(reference, position)) {
            throw new IllegalArgumentException(
                    "protein '" + protein + "' does not have '" + reference + "' at position " + position);
        }
    }

    /** Returns whether one residue stands in the place of one other; a stop codon's {@code *} is none. */
    public boolean isSubstitution() {
        return reference.length() == 1
                && alternative.length() == 1
                && !alternative.equals("*")
                && !reference.equals(alternative);
    }
}
