package org.cistron.hmm;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;

/**
 * The part of a genome that is learned from, in pieces that can be worked on side by side. The pieces depend on the input alone,
 * never on the number of threads.
 */
final class Chunks {
    private static final int LENGTH = 400_000;
    /** More than this teaches nothing new. */
    private static final long MOST = 10_000_000;

    private Chunks() {}

    /** Returns the first contigs of a genome up to ten million nucleotides, cut into pieces. */
    static List<Sequence> of(Genome genome) {
        List<Sequence> chunks = new ArrayList<>();
        long taken = 0;
        try (Stream<Sequence> contigs = genome.contigs()) {
            for (Iterator<Sequence> i = contigs.iterator(); i.hasNext() && taken < MOST; ) {
                Sequence contig = i.next();
                cut(contig, chunks);
                taken += contig.length();
            }
        }
        return chunks;
    }

    /** Cuts into pieces of nearly equal length, so that none is too short to learn from. */
    private static void cut(Sequence contig, List<Sequence> chunks) {
        int usable = (int) Math.min(MOST, contig.length());
        int pieces = Math.max(1, (usable + LENGTH / 2) / LENGTH);
        for (int i = 0; i < pieces; i++) {
            int start = (int) ((long) usable * i / pieces);
            int end = (int) ((long) usable * (i + 1) / pieces);
            chunks.add(pieces == 1 && usable == contig.length() ? contig : contig.subsequence(start, end));
        }
    }
}
