package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how many coding sequences a transcript has whose CDS lines have different IDs: as many as there are IDs, or one, where
 * the program gave each line an ID of its own.
 */
final class CodingGroups {
    private CodingGroups() {}

    /**
     * Joins lines with different IDs where they name the same gene and protein, if any, none overlap, and each goes on behind an
     * intron where the one before ends. Where the file has no exons, not to overlap is enough.
     */
    static Collection<CodingDraft> of(Collection<CodingDraft> codings, List<Part> exons) {
        if (codings.size() < 2 || !sameNames(codings) || !areOne(codings, exons)) {
            return codings;
        }
        List<CodingDraft> sorted = new ArrayList<>(codings);
        sorted.sort(Comparator.comparingLong(CodingDraft::line));
        CodingDraft whole = sorted.get(0);
        sorted.subList(1, sorted.size()).forEach(whole::addAll);
        return List.of(whole);
    }

    private static boolean sameNames(Collection<CodingDraft> codings) {
        return codings.stream()
                        .map(CodingDraft::labels)
                        .map(labels -> List.of(labels.gene(), labels.symbol(), labels.protein()))
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean areOne(Collection<CodingDraft> codings, List<Part> exons) {
        List<Part> all = codings.stream()
                .flatMap(coding -> coding.parts().stream())
                .sorted(Part.BY_POSITION)
                .toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).start() < all.get(i - 1).end()) {
                return false;
            }
        }
        return exons.isEmpty() || (SpliceFit.fits(exons, all) && oneForEachExon(exons, all));
    }

    private static boolean oneForEachExon(List<Part> exons, List<Part> parts) {
        return exons.stream()
                .allMatch(exon -> parts.stream()
                                .filter(part -> part.start() >= exon.start() && part.end() <= exon.end())
                                .count()
                        < 2);
    }
}
