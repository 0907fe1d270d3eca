package org.cistron.io.sequence;

/** The formats that sequence is read from, told by content. */
public enum SequenceFormat {
    /** Headers with {@code >}, sequence in lines of any width. */
    FASTA,
    /** Reads with qualities, four lines each or wrapped. */
    FASTQ,
    /** The flat file of GenBank, with its sequence. */
    GENBANK
}
