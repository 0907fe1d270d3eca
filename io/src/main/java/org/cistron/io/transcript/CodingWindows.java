package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.feature.Window;

/**
 * What of a transcript is translated, stop codon included.
 *
 * @param windows by position
 * @param notices what is odd about them; one that leaves out stands alone
 */
record CodingWindows(List<Window> windows, Set<NoticeKind> notices) {

    /** Joins parts and stop codon, and holds them against the exons. */
    static CodingWindows of(DraftParts parts, List<Window> exons, boolean slippage) {
        List<Part> coding = sorted(parts.coding());
        for (int i = 1; i < coding.size(); i++) {
            if (coding.get(i).end() <= coding.get(i - 1).end()
                    || coding.get(i).start() == coding.get(i - 1).start()) {
                return leftOut(NoticeKind.CODING_NESTED);
            }
        }
        Set<NoticeKind> notices = EnumSet.noneOf(NoticeKind.class);
        List<Window> windows = new ArrayList<>();
        for (Part part : withStops(coding, parts.stops())) {
            Optional<Window> exon = around(exons, part);
            if (exon.isEmpty()) {
                return leftOut(NoticeKind.CODING_OUTSIDE_EXONS);
            }
            append(windows, new Window(part.start(), part.end()), exon.get(), notices);
        }
        return new CodingWindows(windows, slippage ? Set.of() : notices);
    }

    private static CodingWindows leftOut(NoticeKind kind) {
        return new CodingWindows(List.of(), Set.of(kind));
    }

    private static List<Part> sorted(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts.size());
        for (Part part : (Iterable<Part>) parts.stream().sorted(Part.BY_POSITION)::iterator) {
            if (sorted.isEmpty() || !sorted.get(sorted.size() - 1).samePlace(part)) {
                sorted.add(part);
            }
        }
        return sorted;
    }

    /** Some programs count the stop codon into the CDS and give it a line of its own too. */
    private static List<Part> withStops(List<Part> coding, List<Part> stops) {
        List<Part> all = new ArrayList<>(coding);
        for (Part stop : stops) {
            if (coding.stream().noneMatch(part -> part.start() <= stop.start() && part.end() >= stop.end())) {
                all.add(stop);
            }
        }
        return stops.isEmpty() ? coding : sorted(all);
    }

    private static Optional<Window> around(List<Window> exons, Part part) {
        return exons.stream()
                .filter(exon -> exon.start() <= part.start() && exon.end() >= part.end())
                .findFirst();
    }

    private static void append(List<Window> windows, Window next, Window exon, Set<NoticeKind> notices) {
        int last = windows.size() - 1;
        if (last < 0 || windows.get(last).end() <= exon.start()) {
            windows.add(next);
        } else if (windows.get(last).end() == next.start()) {
            windows.set(last, new Window(windows.get(last).start(), next.end()));
        } else {
            notices.add(windows.get(last).end() > next.start() ? NoticeKind.CODING_OVERLAP : NoticeKind.CODING_GAP);
            windows.add(next);
        }
    }
}
