package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what lies over the origin of a circular contig and is written in two pieces, one up to the contig's end, one from
 * its first nucleotide on: the second then lies beyond the contig's length.
 */
final class OriginUnroller {
    private OriginUnroller() {}

    /**
     * Moves the pieces behind the origin, if there are any.
     *
     * @param parts those of one transcript
     * @param length the contig's length
     * @param circular whether the file calls the contig circular; if not, a transcript with exon lines is left as it is
     */
    static DraftParts unroll(DraftParts parts, int length, boolean circular) {
        boolean possible = circular || parts.exons().isEmpty();
        List<Part> sorted = possible ? parts.all().sorted(Part.BY_POSITION).toList() : List.of();
        int end = sorted.stream().mapToInt(Part::end).max().orElse(0);
        if (sorted.isEmpty() || sorted.get(0).start() != 0 || end != length) {
            return parts;
        }
        int firstBeyond = endBeforeWidestGap(sorted);
        if (firstBeyond == length) {
            return parts;
        }
        return new DraftParts(
                joined(moved(parts.exons(), firstBeyond, length), length),
                moved(parts.untranslated(), firstBeyond, length),
                moved(parts.coding(), firstBeyond, length),
                moved(parts.stops(), firstBeyond, length));
    }

    /** Returns where the widest gap between parts begins, if it is wider than all parts are long; else the end. */
    private static int endBeforeWidestGap(List<Part> sorted) {
        int end = sorted.get(0).end();
        int widest = 0;
        int at = 0;
        int covered = end;
        for (Part part : sorted) {
            if (part.start() - end > widest) {
                widest = part.start() - end;
                at = end;
            }
            covered += Math.max(0, part.end() - Math.max(end, part.start()));
            end = Math.max(end, part.end());
        }
        return widest > covered ? at : end;
    }

    private static List<Part> moved(List<Part> parts, int firstBeyond, int length) {
        return parts.stream()
                .map(part -> part.end() <= firstBeyond ? part.shifted(length) : part)
                .toList();
    }

    /** An exon that the origin cuts in two is one. */
    private static List<Part> joined(List<Part> exons, int length) {
        Optional<Part> before =
                exons.stream().filter(exon -> exon.end() == length).findFirst();
        Optional<Part> behind =
                exons.stream().filter(exon -> exon.start() == length).findFirst();
        if (before.isEmpty() || behind.isEmpty()) {
            return exons;
        }
        List<Part> joined = new ArrayList<>(exons);
        joined.removeAll(List.of(before.get(), behind.get()));
        joined.add(new Part(
                before.get().start(), behind.get().end(), 0, before.get().line()));
        return joined;
    }
}
