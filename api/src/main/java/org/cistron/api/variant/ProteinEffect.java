package org.cistron.api.variant;

/**
 * Which residues of a protein a variant changes, codon by codon: residues that stay the same at either end are left out, but
 * one is kept where all stay the same.
 *
 * @param position the first residue, 0-based
 * @param reference the residues in one-letter names, {@code *} for a stop codon; empty for an insertion before
 *     {@code position}
 * @param alternative what stands in their place; after a shift of the reading frame up to the new stop codon, or as far as
 *     the sequence goes
 */
public record ProteinEffect(int position, String reference, String alternative) {

    /** Checks the position. */
    public ProteinEffect {
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " is below 0");
        }
    }
}
