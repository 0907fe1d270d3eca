package org.cistron.benchmarks.catalogue;

/**
 * A change of a gene's nucleotides in reading direction: in the place of [start, end) there stands something else.
 *
 * @param start first position that is replaced, 0-based from the gene's first nucleotide, below 0 before it; of an insertion, the
 *     position it stands before
 * @param end position after the last that is replaced
 * @param inserted what stands there, on the gene's strand; empty for a deletion
 */
record GeneEdit(int start, int end, String inserted) {

    /** Returns the position of a nucleotide that HGVS gives a number: there is no number 0. */
    static int position(int number) {
        return number > 0 ? number - 1 : number;
    }

    /** Returns the number that HGVS gives to the nucleotide at a position. */
    static int number(int position) {
        return position >= 0 ? position + 1 : position;
    }
}
