package org.cistron.io.transcript;

import java.util.List;

/** Tells whether a CDS can have been spliced out of a messenger: its introns are the messenger's, but for shifts of the frame. */
final class SpliceFit {
    private SpliceFit() {}

    /**
     * Compares them, where the file does not say which belongs to which.
     *
     * @param exons the messenger's exons
     * @param coding the parts of the CDS
     */
    static boolean fits(List<Part> exons, List<Part> coding) {
        List<Part> sorted = exons.stream().sorted(Part.BY_POSITION).toList();
        List<Part> parts = coding.stream().sorted(Part.BY_POSITION).toList();
        int exon = exonAround(sorted, parts.get(0), 0);
        for (int i = 1; exon >= 0 && i < parts.size(); i++) {
            int next = exonAround(sorted, parts.get(i), exon);
            boolean spliced = next == exon + 1
                    && parts.get(i - 1).end() == sorted.get(exon).end()
                    && parts.get(i).start() == sorted.get(next).start();
            boolean shifted =
                    next == exon && parts.get(i).start() - parts.get(i - 1).end() < ExonWindows.SHORTEST_INTRON;
            exon = spliced || shifted ? next : -1;
        }
        return exon >= 0;
    }

    private static int exonAround(List<Part> exons, Part part, int from) {
        for (int i = from; i < exons.size(); i++) {
            if (exons.get(i).start() <= part.start() && exons.get(i).end() >= part.end()) {
                return i;
            }
        }
        return -1;
    }
}
