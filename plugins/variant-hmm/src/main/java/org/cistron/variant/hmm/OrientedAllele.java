package org.cistron.variant.hmm;

import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;

/**
 * An allele and what is around it, in the transcript's reading direction.
 *
 * @param before the nucleotides before it
 * @param reference what is replaced
 * @param alternative what replaces it
 * @param after the nucleotides behind it
 */
record OrientedAllele(String before, String reference, String alternative, String after) {

    /** Turns a case's allele; nothing where the case has none, or not what is around it. */
    static Optional<OrientedAllele> of(VariantCase subject) {
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
    String sequence() {
        return before + reference + after;
    }

    boolean isSubstitution() {
        return reference.length() == 1 && alternative.length() == 1;
    }

    /** Where the strand is not told, the name tells: its letters are those of the transcript. */
    private static boolean isReverse(VariantCase subject, Variant variant) {
        return subject.strand().map(strand -> strand == Strand.REVERSE).orElseGet(() -> subject.nucleotideName()
                .endsWith(complement(variant.reference()) + ">" + complement(variant.alternative())));
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
