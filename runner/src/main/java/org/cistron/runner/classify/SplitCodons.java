package org.cistron.runner.classify;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Transcript;

/** Where codons are that an intron splits, of all transcripts of a contig. */
final class SplitCodons {
    /** As many nucleotides of a codon at most lie on one side of an intron. */
    private static final int MOST = 2;

    /** Where the intron begins, and the position before which the rest of the codon lies. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    SplitCodons(List<Transcript> transcripts) {
        transcripts.stream().filter(Transcript::isCoding).forEach(this::add);
    }

    /**
     * Returns how far the codons reach whose first part lies in [start, end), or touches it: the position after the last, or
     * {@code end} where there are none.
     */
    int reach(int start, int end) {
        return ends.subMap(start, true, end + MOST, true).values().stream()
                .mapToInt(Integer::intValue)
                .reduce(end, Math::max);
    }

    private void add(Transcript transcript) {
        List<Window> parts = transcript.coding();
        int translated = transcript.forward() ? -transcript.phase() : transcript.phase() - length(parts);
        for (int i = 1; i < parts.size(); i++) {
            Window left = parts.get(i - 1);
            Window right = parts.get(i);
            translated += left.length();
            if (Math.floorMod(translated, 3) != 0 && right.start() > left.end()) {
                ends.merge(left.end(), right.start() + MOST, Math::max);
            }
        }
    }

    private static int length(List<Window> parts) {
        return parts.stream().mapToInt(Window::length).sum();
    }
}
