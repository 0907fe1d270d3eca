package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.api.feature.Window;

/** Makes a transcript's exons of what the file gives. */
final class ExonWindows {
    /**
     * The shortest gap, in nucleotides, that is taken for an intron where the file has no exons. The shortest introns known
     * have 15; what is shorter is a shift of the reading frame.
     */
    static final int SHORTEST_INTRON = 15;

    private ExonWindows() {}

    /** Returns the exons by position, or nothing where those that the file has overlap. One that is there twice is one. */
    static Optional<List<Window>> of(DraftParts parts) {
        return parts.exons().isEmpty() ? Optional.of(made(parts)) : given(parts.exons());
    }

    private static Optional<List<Window>> given(List<Part> exons) {
        List<Window> windows = new ArrayList<>(exons.size());
        int end = -1;
        for (Part exon : (Iterable<Part>) exons.stream().sorted(Part.BY_POSITION)::iterator) {
            Window window = new Window(exon.start(), exon.end());
            boolean again =
                    !windows.isEmpty() && windows.get(windows.size() - 1).equals(window);
            if (!again && exon.start() < end) {
                return Optional.empty();
            }
            if (!again) {
                windows.add(window);
            }
            end = exon.end();
        }
        return Optional.of(windows);
    }

    private static List<Window> made(DraftParts parts) {
        List<Window> windows = new ArrayList<>();
        Stream<Part> sorted = parts.all().sorted(Part.BY_POSITION);
        for (Part part : (Iterable<Part>) sorted::iterator) {
            int last = windows.size() - 1;
            if (last >= 0 && part.start() < windows.get(last).end() + SHORTEST_INTRON) {
                Window before = windows.get(last);
                windows.set(last, new Window(before.start(), Math.max(before.end(), part.end())));
            } else {
                windows.add(new Window(part.start(), part.end()));
            }
        }
        return windows;
    }
}
