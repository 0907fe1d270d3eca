package org.cistron.io.protein;

import java.util.Objects;

/**
 * A protein as a file has it.
 *
 * @param id the first word of its header
 * @param residues upper-case one-letter names, without a stop codon's {@code *}; at least one
 */
public record ProteinRecord(String id, String residues) {

    /** Checks for nulls. */
    public ProteinRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(residues, "residues");
    }
}
