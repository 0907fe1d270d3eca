package org.cistron.runner.classify;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Transcript;

/** Where codons are that an intron splits, of all transcripts of a contig. */
final class SplitCodons {
    /** As many nucleotides of a codon at most lie on one side of an intron. */
    private static final int MOST = 2;

    /** Where introns begin, in order, and the positions before which the rests of the codons lie. */
    private final int[] introns;

    private final int[] ends;

    SplitCodons(List<Transcript> transcripts) {
        SortedMap<Integer, Integer> found = new TreeMap<>();
        transcripts.stream().filter(Transcript::isCoding).forEach(transcript -> add(transcript, found));
        introns = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        ends = found.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Returns how far the codons reach whose first part lies in [start, end), or touches it: the position after the last, or
     * {@code end} where there are none.
     */
    int reach(int start, int end) {
        int reach = end;
        for (int i = firstFrom(start); i < introns.length && introns[i] <= end + MOST; i++) {
            reach = Math.max(reach, ends[i]);
        }
        return reach;
    }

    private int firstFrom(int position) {
        int found = Arrays.binarySearch(introns, position);
        return found < 0 ? -found - 1 : found;
    }

    private static void add(Transcript transcript, SortedMap<Integer, Integer> found) {
        List<Window> parts = transcript.coding();
        int translated = transcript.forward() ? -transcript.phase() : transcript.phase() - length(parts);
        for (int i = 1; i < parts.size(); i++) {
            Window left = parts.get(i - 1);
            Window right = parts.get(i);
            translated += left.length();
            if (Math.floorMod(translated, 3) != 0 && right.start() > left.end()) {
                found.merge(left.end(), right.start() + MOST, Math::max);
            }
        }
    }

    private static int length(List<Window> parts) {
        return parts.stream().mapToInt(Window::length).sum();
    }
}
