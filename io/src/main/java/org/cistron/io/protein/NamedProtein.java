package org.cistron.io.protein;

/**
 * A protein of a FASTA file.
 *
 * @param id the first word of its header
 * @param residues in one-letter names, upper case, without a {@code *} for the stop codon; at least one
 */
public record NamedProtein(String id, String residues) {}
