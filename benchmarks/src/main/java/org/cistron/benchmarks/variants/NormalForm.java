package org.cistron.benchmarks.variants;

import java.util.Optional;

/**
 * Alleles as normalised VCF has them.
 *
 * @param letters the contig, upper-case
 * @param start position of the first nucleotide that is replaced, 0-based; of an insertion, the nucleotide it stands before
 * @param reference what the contig has there
 * @param alternative what stands in its place
 */
record NormalForm(String letters, int start, String reference, String alternative) {

    /**
     * Returns the same change at the leftmost of its places, an insertion or deletion with the nucleotide before it. Nothing
     * at the contig's first nucleotide.
     */
    Optional<NormalForm> leftmost() {
        NormalForm form = this;
        while (form.isIndel() && form.start > 1 && form.rolls()) {
            form = form.rolled();
        }
        if (!form.isIndel()) {
            return Optional.of(form);
        }
        return form.start == 0 ? Optional.empty() : Optional.of(form.anchored());
    }

    /** Returns whether there are other letters than A, C, G and T in the reference or within some distance of it. */
    boolean isNearUnknown(int distance) {
        int from = Math.max(0, start - distance);
        int to = Math.min(letters.length(), start + reference.length() + distance);
        return !letters.substring(from, to).matches("[ACGT]*");
    }

    private NormalForm anchored() {
        char before = letters.charAt(start - 1);
        return new NormalForm(letters, start - 1, before + reference, before + alternative);
    }

    private boolean isIndel() {
        return reference.isEmpty() || alternative.isEmpty();
    }

    private String moving() {
        return reference.isEmpty() ? alternative : reference;
    }

    private boolean rolls() {
        return letters.charAt(start - 1) == moving().charAt(moving().length() - 1);
    }

    private NormalForm rolled() {
        String moved = letters.charAt(start - 1) + moving().substring(0, moving().length() - 1);
        return reference.isEmpty()
                ? new NormalForm(letters, start - 1, "", moved)
                : new NormalForm(letters, start - 1, moved, "");
    }
}
