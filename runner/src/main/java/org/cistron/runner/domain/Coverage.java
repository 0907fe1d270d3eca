package org.cistron.runner.domain;

import java.util.BitSet;
import org.cistron.api.sequence.Sequence;

/** How many nucleotides of a contig lie in genes, each counted once. */
public final class Coverage {
    private final int length;
    private final BitSet covered;

    /** Begins with none. */
    public Coverage(Sequence contig) {
        this.length = contig.length();
        this.covered = new BitSet(length);
    }

    /** Adds a stretch; what lies beyond the contig's end goes on at its begin. */
    public void add(int start, int end) {
        covered.set(Math.min(start, length), Math.min(end, length));
        covered.set(0, Math.max(0, Math.min(length, end - length)));
    }

    /** Returns the number of nucleotides. */
    public long nucleotides() {
        return covered.cardinality();
    }
}
