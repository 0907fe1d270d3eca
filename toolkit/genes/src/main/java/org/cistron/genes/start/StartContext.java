package org.cistron.genes.start;

import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/**
 * The nucleotides around a start codon, in reading direction: {@link #UPSTREAM} before it, the codon itself and
 * {@link #DOWNSTREAM} after it, as nucleotide codes; N beyond the contig's ends.
 */
public final class StartContext {
    /** Nucleotides before the start codon. */
    public static final int UPSTREAM = 40;
    /** Nucleotides after the start codon. */
    public static final int DOWNSTREAM = 12;
    /** All of them. */
    public static final int LENGTH = UPSTREAM + 3 + DOWNSTREAM;

    private StartContext() {}

    /**
     * Cuts out the nucleotides around a start codon.
     *
     * @param contig the contig
     * @param position the leftmost position of the start codon
     * @param strand the strand that it is read on
     */
    public static byte[] of(Sequence contig, int position, Strand strand) {
        byte[] context = new byte[LENGTH];
        fill(contig, position, strand, context);
        return context;
    }

    /** Does the same into an array that is there already. */
    static void fill(Sequence contig, int position, Strand strand, byte[] context) {
        boolean forward = strand == Strand.FORWARD;
        int step = forward ? 1 : -1;
        int at = forward ? position - UPSTREAM : position + 2 + UPSTREAM;
        for (int i = 0; i < LENGTH; i++, at += step) {
            byte base = at < 0 || at >= contig.length() ? Sequence.N : contig.base(at);
            context[i] = forward ? base : Sequence.complement(base);
        }
    }
}
