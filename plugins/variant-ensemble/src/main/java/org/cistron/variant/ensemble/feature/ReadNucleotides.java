package org.cistron.variant.ensemble.feature;

import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;

/**
 * A variant and what is around it in reading direction.
 *
 * @param before what comes before
 * @param reference what is replaced
 * @param alternative what replaces it
 * @param after what comes after
 */
record ReadNucleotides(String before, String reference, String alternative, String after) {
    private static final String LETTERS = "ACGTN";
    private static final String COMPLEMENTS = "TGCAN";

    static ReadNucleotides of(Variant variant, SequenceContext context, boolean reverse) {
        return reverse
                ? new ReadNucleotides(
                        complement(context.after()),
                        complement(variant.reference()),
                        complement(variant.alternative()),
                        complement(context.before()))
                : new ReadNucleotides(context.before(), variant.reference(), variant.alternative(), context.after());
    }

    /** Returns the nucleotide some places after the variant, or before it where the offset is below 0; N where there is none. */
    char neighbour(int offset) {
        if (offset > 0) {
            return offset <= after.length() ? after.charAt(offset - 1) : 'N';
        }
        return -offset <= before.length() ? before.charAt(before.length() + offset) : 'N';
    }

    /** Returns the reference on both sides. */
    String near(int radius) {
        return before.substring(Math.max(0, before.length() - radius))
                + after.substring(0, Math.min(radius, after.length()));
    }

    private static String complement(String letters) {
        StringBuilder complement = new StringBuilder(letters.length());
        for (int i = letters.length() - 1; i >= 0; i--) {
            complement.append(COMPLEMENTS.charAt(LETTERS.indexOf(letters.charAt(i))));
        }
        return complement.toString();
    }
}
