package org.cistron.variants.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cistron.api.variant.Transcript;

/**
 * Finds transcripts by position. One that lies over the origin of a circular contig is found on both sides of it.
 */
public final class TranscriptIndex {

    /**
     * A transcript that was found.
     *
     * @param number its place in the list that was indexed
     * @param origin where its positions count from: 0, or minus the contig's length for what lies beyond the origin
     */
    public record Found(int number, int origin) {}

    private record Entry(int start, int end, Found found) {}

    private final List<Entry> entries = new ArrayList<>();
    private final int[] farthestEnd;

    /**
     * Indexes transcripts.
     *
     * @param transcripts all of one contig
     * @param length the contig's nucleotides
     */
    public TranscriptIndex(List<Transcript> transcripts, int length) {
        for (int i = 0; i < transcripts.size(); i++) {
            Transcript transcript = transcripts.get(i);
            entries.add(new Entry(transcript.start(), transcript.end(), new Found(i, 0)));
            if (transcript.end() > length) {
                entries.add(new Entry(transcript.start() - length, transcript.end() - length, new Found(i, -length)));
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

    /** Returns the transcripts that overlap [from, to) or touch it, by their number. */
    public List<Found> near(int from, int to) {
        List<Found> found = new ArrayList<>();
        for (int i = firstStartingAfter(to) - 1; i >= 0 && farthestEnd[i] >= from; i--) {
            if (entries.get(i).end() >= from) {
                found.add(entries.get(i).found());
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparingInt(Found::number));
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
