package org.cistron.runner.labelled;

import java.util.Optional;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Variant;

/** Tells a transcript's strand by the letters of an HGVS name: they are the contig's, or its complement's. */
final class StrandHint {
    private StrandHint() {}

    /**
     * Returns the strand; nothing where the letters fit both, or neither. In a repeat an indel's letters may begin elsewhere: only how
     * many of each there are is compared.
     *
     * @param variant trimmed
     */
    static Optional<Strand> of(NucleotidePlace name, Variant variant) {
        String removed = name.isDuplication() ? "" : name.claimed();
        String added = name.isDuplication() ? name.claimed() : name.inserted();
        boolean forward = fits(removed, variant.reference()) && fits(added, variant.alternative());
        boolean reverse =
                fits(removed, complement(variant.reference())) && fits(added, complement(variant.alternative()));
        boolean known = !removed.isEmpty() || !added.isEmpty();
        return known && forward != reverse ? Optional.of(forward ? Strand.FORWARD : Strand.REVERSE) : Optional.empty();
    }

    /** Letters of the other strand, in any order. */
    private static String complement(String letters) {
        StringBuilder complement = new StringBuilder();
        for (int i = letters.length() - 1; i >= 0; i--) {
            complement.append(Sequence.letter(Sequence.complement(Sequence.code(letters.charAt(i)))));
        }
        return complement.toString();
    }

    /** A name may leave out the letters that are deleted. */
    private static boolean fits(String named, String found) {
        return named.isEmpty() || sorted(named).equals(sorted(found));
    }

    private static String sorted(String letters) {
        return letters.chars()
                .sorted()
                .collect(StringBuilder::new, (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }
}
