package org.cistron.variants.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cistron.api.variant.Transcript;

/** Finds transcripts by position. On a circular contig one is found on both sides of the origin. */
public final class TranscriptIndex {
    private static final Comparator<Entry> BY_NUMBER =
            Comparator.comparingInt(entry -> entry.found().number());

    /**
     * A transcript that was found.
     *
     * @param number its place in the list that was indexed
     * @param origin where its positions count from: 0, or, over the origin of a circular contig, the contig's length more or
     *     less
     */
    public record Found(int number, int origin) {}

    private record Entry(int start, int end, Found found) {
        /** How far away [from, to) is; below 0 where it overlaps. */
        int distance(int from, int to) {
            return Math.max(start - to, from - end);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final int[] farthestEnd;

    /**
     * Indexes transcripts.
     *
     * @param transcripts all of one contig
     * @param length the contig's nucleotides
     * @param circular whether it goes on at its start where it ends
     */
    public TranscriptIndex(List<Transcript> transcripts, int length, boolean circular) {
        for (int i = 0; i < transcripts.size(); i++) {
            Transcript transcript = transcripts.get(i);
            add(transcript, i, 0);
            if (circular || transcript.end() > length) {
                add(transcript, i, -length);
            }
            if (circular) {
                add(transcript, i, length);
            }
        }
        entries.sort(Comparator.comparingInt(Entry::start));
        farthestEnd = new int[entries.size()];
        int farthest = Integer.MIN_VALUE;
        for (int i = 0; i < farthestEnd.length; i++) {
            farthest = Math.max(farthest, entries.get(i).end());
            farthestEnd[i] = farthest;
        }
    }

    private void add(Transcript transcript, int number, int origin) {
        entries.add(new Entry(transcript.start() + origin, transcript.end() + origin, new Found(number, origin)));
    }

    /**
     * Returns the transcripts that overlap [from, to) or lie near it, by their number, each once: where it lies nearest.
     *
     * @param flank how near, in nucleotides: with 1, those that touch it do
     */
    public List<Found> near(int from, int to, int flank) {
        int first = from - flank + 1;
        List<Entry> near = new ArrayList<>();
        for (int i = firstStartingAfter(to + flank - 1) - 1; i >= 0 && farthestEnd[i] >= first; i--) {
            if (entries.get(i).end() >= first) {
                near.add(entries.get(i));
            }
        }
        if (near.size() > 1) {
            near.sort(BY_NUMBER);
        }
        List<Found> found = new ArrayList<>(near.size());
        for (int i = 0; i < near.size(); i++) {
            Entry nearest = near.get(i);
            while (i + 1 < near.size()
                    && near.get(i + 1).found().number() == nearest.found().number()) {
                i++;
                nearest = near.get(i).distance(from, to) < nearest.distance(from, to) ? near.get(i) : nearest;
            }
            found.add(nearest.found());
        }
        return found;
    }

    private int firstStartingAfter(int position) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
