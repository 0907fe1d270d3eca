package org.cistron.genes.orf;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;

/**
 * A stretch of a contig without gaps and masks, in which genes are looked for on their own.
 *
 * @param start first position, 0-based
 * @param end position after the last
 * @param openLeft whether a gene may run off the left end
 * @param openRight whether a gene may run off the right end
 */
public record Segment(int start, int end, boolean openLeft, boolean openRight) {
    /** A run of at least this many N is a gap: the shortest that sequence archives write for one. */
    public static final int SHORTEST_GAP = 10;

    /** Returns the number of nucleotides. */
    public int length() {
        return end - start;
    }

    /**
     * Cuts a contig at its gaps and masked regions. No gene runs into a masked region; it may run into a gap or off an end
     * of the contig where {@code openEnds} says so.
     */
    public static List<Segment> of(Sequence contig, boolean openEnds) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        boolean openLeft = openEnds;
        for (Barrier barrier : barriers(contig)) {
            if (barrier.start > start) {
                segments.add(new Segment(start, barrier.start, openLeft, openEnds && barrier.gap));
            }
            start = barrier.end;
            openLeft = openEnds && barrier.gap;
        }
        if (contig.length() > start) {
            segments.add(new Segment(start, contig.length(), start == 0 ? openEnds : openLeft, openEnds));
        }
        return segments;
    }

    private record Barrier(int start, int end, boolean gap) {}

    /** Gaps and masks in order; where they overlap, the mask keeps its whole length. */
    private static List<Barrier> barriers(Sequence contig) {
        List<Barrier> barriers = new ArrayList<>();
        for (Region masked : contig.masked()) {
            barriers.add(new Barrier(masked.start(), masked.end(), false));
        }
        int runStart = -1;
        for (int i = 0; i <= contig.length(); i++) {
            boolean unknown = i < contig.length() && contig.base(i) == Sequence.N;
            if (unknown && runStart < 0) {
                runStart = i;
            } else if (!unknown && runStart >= 0) {
                if (i - runStart >= SHORTEST_GAP) {
                    barriers.add(new Barrier(runStart, i, true));
                }
                runStart = -1;
            }
        }
        barriers.sort((a, b) -> a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(a.end, b.end));
        return withoutOverlap(barriers);
    }

    private static List<Barrier> withoutOverlap(List<Barrier> sorted) {
        List<Barrier> kept = new ArrayList<>();
        int end = 0;
        for (Barrier barrier : sorted) {
            if (barrier.end > end) {
                kept.add(new Barrier(Math.max(barrier.start, end), barrier.end, barrier.gap));
                end = barrier.end;
            }
        }
        return kept;
    }
}
