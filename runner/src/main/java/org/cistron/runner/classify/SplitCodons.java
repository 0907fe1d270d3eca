package org.cistron.runner.classify;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Transcript;

/** Where codons are that an intron splits, of all transcripts of a contig. */
final class SplitCodons {
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
    private int longest;

    SplitCodons(List<Transcript> transcripts) {
        transcripts.stream().filter(Transcript::isCoding).forEach(this::add);
    }

    /** Returns whether a codon that is split reaches from one position to another behind it. */
    boolean holdsBoth(int first, int second) {
        for (Map.Entry<Integer, Integer> codon :
                ends.subMap(first - longest, true, first, true).entrySet()) {
            if (codon.getValue() > second) {
                return true;
            }
        }
        return false;
    }

    private void add(Transcript transcript) {
        List<Window> parts = transcript.coding();
        int translated = transcript.forward() ? -transcript.phase() : transcript.phase() - length(parts);
        for (int i = 1; i < parts.size(); i++) {
            Window left = parts.get(i - 1);
            Window right = parts.get(i);
            translated += left.length();
            if (Math.floorMod(translated, 3) != 0 && right.start() > left.end()) {
                int start = left.end() - 2;
                ends.merge(start, right.start() + 2, Math::max);
                longest = Math.max(longest, right.start() + 2 - start);
            }
        }
    }

    private static int length(List<Window> parts) {
        return parts.stream().mapToInt(Window::length).sum();
    }
}
