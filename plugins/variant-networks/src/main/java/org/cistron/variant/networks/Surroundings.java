package org.cistron.variant.networks;

import java.util.Optional;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.SequenceContext;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;

/**
 * An allele in the sequence around it, in the transcript's reading direction where that is known.
 *
 * @param before the nucleotides before the allele
 * @param allele what the reference has
 * @param other what stands in its place
 * @param after the nucleotides behind it
 */
record Surroundings(String before, String allele, String other, String after) {

    /** Returns what is around a case's allele; empty where it has none, or nothing is known of its surroundings. */
    static Optional<Surroundings> of(VariantCase subject) {
        if (subject.variant().isEmpty() || subject.context().isEmpty()) {
            return Optional.empty();
        }
        Variant variant = subject.variant().get();
        SequenceContext context = subject.context().get();
        Surroundings forward =
                new Surroundings(context.before(), variant.reference(), variant.alternative(), context.after());
        return Optional.of(isReverse(subject, variant) ? forward.turned() : forward);
    }

    /** Returns the reference. */
    String reference() {
        return before + allele + after;
    }

    /** Returns the sequence with the other allele in it. */
    String alternative() {
        return before + other + after;
    }

    /** Where the strand is not said, the name of a substitution tells it. */
    private static boolean isReverse(VariantCase subject, Variant variant) {
        if (subject.strand().isPresent()) {
            return subject.strand().get() == Strand.REVERSE;
        }
        String substitution = turned(variant.reference()) + ">" + turned(variant.alternative());
        return !variant.reference().isEmpty()
                && subject.nucleotideName().endsWith(substitution)
                && !subject.nucleotideName().endsWith(variant.reference() + ">" + variant.alternative());
    }

    private Surroundings turned() {
        return new Surroundings(turned(after), turned(allele), turned(other), turned(before));
    }

    private static String turned(String nucleotides) {
        StringBuilder turned = new StringBuilder(nucleotides.length());
        for (int i = nucleotides.length() - 1; i >= 0; i--) {
            int letter = "ACGT".indexOf(nucleotides.charAt(i));
            turned.append(letter < 0 ? 'N' : "TGCA".charAt(letter));
        }
        return turned.toString();
    }
}
