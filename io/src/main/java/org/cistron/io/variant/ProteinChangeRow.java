package org.cistron.io.variant;

/**
 * A row of a table of residues that change.
 *
 * @param place where it stands
 * @param protein the protein's id
 * @param gene the gene; empty where the table has {@code -} or nothing
 * @param position 0-based position of the residue
 * @param reference the residue as the table has it, upper case
 * @param alternative what stands in its place, upper case; {@code *} for a stop codon
 */
public record ProteinChangeRow(
        RowPlace place, String protein, String gene, int position, char reference, char alternative) {}
