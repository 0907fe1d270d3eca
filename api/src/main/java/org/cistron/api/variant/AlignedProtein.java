package org.cistron.api.variant;

import java.util.Objects;

/**
 * A homolog of a protein, as a row of an alignment whose columns are that protein's positions.
 *
 * @param id the homolog's id
 * @param kin whether it is of the protein's own proteome: a paralog, or a form of the protein itself; else of another organism
 * @param identity identical columns among the alignment's columns, 0 to 1
 * @param residues what it has at each position of the protein, in one-letter names; {@code -} for a gap, {@code .} before and behind
 *     the aligned stretch. What it has in between two positions is left out
 */
public record AlignedProtein(String id, boolean kin, double identity, String residues) {

    /** Checks for nulls. */
    public AlignedProtein {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(residues, "residues");
    }
}
