package org.cistron.api.variant;

import java.util.Objects;

/**
 * One alternative allele: in the place of {@code reference} there stands {@code alternative}.
 *
 * @param contig the contig's id
 * @param start position of the first nucleotide that is replaced, 0-based; of an insertion, the nucleotide it stands before
 * @param reference what the reference has there, upper-case A, C, G, T or N on the forward strand; empty for an insertion
 * @param alternative what stands in its place, in the same letters; empty for a deletion
 */
public record Variant(String contig, int start, String reference, String alternative) {
    /** Checks that both alleles are nucleotides and differ. */
    public Variant {
        Objects.requireNonNull(contig, "contig");
        if (start < 0) {
            throw new IllegalArgumentException("position " + start + " is below 0");
        }
        if (!areNucleotides(reference) || !areNucleotides(alternative)) {
            throw new IllegalArgumentException(
                    "alleles '" + reference + "' and '" + alternative + "' are not all of A, C, G, T and N");
        }
        if (reference.equals(alternative)) {
            throw new IllegalArgumentException("both alleles are '" + reference + "'");
        }
    }

    /** Returns the position after the last nucleotide that is replaced. */
    public int end() {
        return start + reference.length();
    }

    /** Returns by how many nucleotides the alternative is longer. */
    public int growth() {
        return alternative.length() - reference.length();
    }

    /**
     * Returns the same change without what both alleles have in common: first at the end, then at the beginning, so that an
     * indel in a repeat keeps the leftmost of its places.
     */
    public Variant trimmed() {
        int last = 0;
        int shorter = Math.min(reference.length(), alternative.length());
        while (last < shorter && fromEnd(reference, last) == fromEnd(alternative, last)) {
            last++;
        }
        int first = 0;
        while (first < shorter - last && reference.charAt(first) == alternative.charAt(first)) {
            first++;
        }
        return first + last == 0
                ? this
                : new Variant(
                        contig,
                        start + first,
                        reference.substring(first, reference.length() - last),
                        alternative.substring(first, alternative.length() - last));
    }

    private static boolean areNucleotides(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ("ACGTN".indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char fromEnd(String letters, int back) {
        return letters.charAt(letters.length() - 1 - back);
    }
}
