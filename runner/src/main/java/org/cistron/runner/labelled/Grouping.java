package org.cistron.runner.labelled;

/** How far mutations of a catalogue that is graded by drug belong together. */
public enum Grouping {
    /** Those of one codon of a gene, or of one nucleotide where it has no codons. */
    CODON,
    /** All of a gene. */
    GENE
}
