package org.cistron.classifier.cases;

import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;

/**
 * An allele and what is around it, in the transcript's reading direction where that is known.
 *
 * @param before the nucleotides before it
 * @param reference what is replaced
 * @param alternative what replaces it
 * @param after the nucleotides behind it
 */
public record OrientedAllele(String before, String reference, String alternative, String after) {

    /** Turns a case's allele; nothing where the case has none, or not what is around it. */
    public static Optional<OrientedAllele> of(VariantCase subject) {
        if (subject.variant().isEmpty() || subject.context().isEmpty()) {
            return Optional.empty();
        }
        Variant variant = subject.variant().get();
        SequenceContext context = subject.context().get();
        OrientedAllele forward =
                new OrientedAllele(context.before(), variant.reference(), variant.alternative(), context.after());
        return Optional.of(isReverse(subject, variant) ? forward.turned() : forward);
    }

    /** Returns the reference: what is around, and what is replaced. */
    public String sequence() {
        return before + reference + after;
    }

    /** Returns the same with the alternative in it. */
    public String changedSequence() {
        return before + alternative + after;
    }

    /** Returns whether one nucleotide replaces one other. */
    public boolean isSubstitution() {
        return reference.length() == 1 && alternative.length() == 1;
    }

    /** Returns the nucleotide some places after the allele, or before it where the offset is below 0; N where there is none. */
    public char neighbour(int offset) {
        if (offset > 0) {
            return offset <= after.length() ? after.charAt(offset - 1) : 'N';
        }
        return -offset <= before.length() ? before.charAt(before.length() + offset) : 'N';
    }

    /** Returns the nucleotides up to some distance, on both sides together. */
    public String near(int radius) {
        return before.substring(Math.max(0, before.length() - radius))
                + after.substring(0, Math.min(radius, after.length()));
    }

    /** Where the strand is not told, the name of a substitution tells: its letters are those of the transcript. */
    private static boolean isReverse(VariantCase subject, Variant variant) {
        if (subject.strand().isPresent()) {
            return subject.strand().get() == Strand.REVERSE;
        }
        String named = subject.nucleotideName();
        return !variant.reference().isEmpty()
                && named.endsWith(complement(variant.reference()) + ">" + complement(variant.alternative()))
                && !named.endsWith(variant.reference() + ">" + variant.alternative());
    }

    private OrientedAllele turned() {
        return new OrientedAllele(
                complement(after), complement(reference), complement(alternative), complement(before));
    }

    /** Returns the reverse complement. */
    private static String complement(String letters) {
        StringBuilder turned = new StringBuilder(letters.length());
        for (int i = letters.length() - 1; i >= 0; i--) {
            int base = "ACGT".indexOf(letters.charAt(i));
            turned.append(base < 0 ? 'N' : "TGCA".charAt(base));
        }
        return turned.toString();
    }
}
