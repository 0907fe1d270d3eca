package org.cistron.genes.calling;

/**
 * What the user wants called.
 *
 * @param minimumLength shortest complete gene in nucleotides, stop codon included
 * @param openEnds whether genes may run off a contig's end or into a gap, and are then called as partial
 */
public record CallingOptions(int minimumLength, boolean openEnds) {

    /** 90 nt, open ends: what bacterial annotation is usually made with. */
    public static CallingOptions defaults() {
        return new CallingOptions(90, true);
    }
}
