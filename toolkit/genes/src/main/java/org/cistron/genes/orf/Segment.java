package org.cistron.genes.orf;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Gaps and masks in order, not overlapping; where a gap is masked in part, the rest of it is a gap. */
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
                    addGap(barriers, runStart, i, contig.masked());
                }
                runStart = -1;
            }
        }
        barriers.sort(Comparator.comparingInt(Barrier::start));
        return barriers;
    }

    private static void addGap(List<Barrier> barriers, int start, int end, List<Region> masks) {
        int from = start;
        for (Region mask : masks) {
            if (mask.start() < end && mask.end() > from) {
                if (mask.start() > from) {
                    barriers.add(new Barrier(from, mask.start(), true));
                }
                from = mask.end();
            }
        }
        if (from < end) {
            barriers.add(new Barrier(from, end, true));
        }
    }
}
