package org.cistron.benchmarks.catalogue;

import java.util.Comparator;
import org.cistron.api.variant.Variant;

/**
 * A variant as a VCF line has it: with the letters before it where an allele would be empty, and at the leftmost of equal places,
 * as callers put it. Order is that of a sorted file of one contig.
 *
 * @param contig the contig's id
 * @param position 1-based
 * @param reference at least one letter
 * @param alternative at least one letter
 */
record VcfSite(String contig, int position, String reference, String alternative) implements Comparable<VcfSite> {
    private static final Comparator<VcfSite> ORDER = Comparator.comparing(VcfSite::contig)
            .thenComparingInt(VcfSite::position)
            .thenComparing(VcfSite::reference)
            .thenComparing(VcfSite::alternative);

    /**
     * Moves a variant to its leftmost place.
     *
     * @param letters of the whole contig
     */
    static VcfSite of(Variant variant, String letters) {
        Variant trimmed = variant.trimmed();
        int start = trimmed.start();
        String reference = trimmed.reference();
        String alternative = trimmed.alternative();
        while (start > 0 && (reference.isEmpty() || alternative.isEmpty())) {
            char before = letters.charAt(start - 1);
            String longer = reference + alternative;
            if (longer.charAt(longer.length() - 1) != before) {
                break;
            }
            reference = turned(reference, before);
            alternative = turned(alternative, before);
            start--;
        }
        return anchored(trimmed.contig(), start, reference, alternative, letters);
    }

    private static String turned(String allele, char before) {
        return allele.isEmpty() ? allele : before + allele.substring(0, allele.length() - 1);
    }

    private static VcfSite anchored(String contig, int start, String reference, String alternative, String letters) {
        if (!reference.isEmpty() && !alternative.isEmpty()) {
            return new VcfSite(contig, start + 1, reference, alternative);
        }
        if (start == 0) {
            char after = letters.charAt(reference.length());
            return new VcfSite(contig, 1, reference + after, alternative + after);
        }
        char before = letters.charAt(start - 1);
        return new VcfSite(contig, start, before + reference, before + alternative);
    }

    @Override
    public int compareTo(VcfSite other) {
        return ORDER.compare(this, other);
    }
}
