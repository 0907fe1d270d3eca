package org.cistron.variant.ensemble.feature;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.sequence.Residues;

/**
 * One standard residue in the place of another.
 *
 * @param reference code of the residue that was, see {@link Residues}
 * @param alternative code of the residue that comes
 */
record ResiduePair(int reference, int alternative) {
    private static final Pattern NAME = Pattern.compile("p\\.\\(?([A-Z][a-z]{2})\\d+([A-Z][a-z]{2})\\)?");
    private static final Map<String, Character> LETTERS = Map.ofEntries(
            Map.entry("Ala", 'A'),
            Map.entry("Arg", 'R'),
            Map.entry("Asn", 'N'),
            Map.entry("Asp", 'D'),
            Map.entry("Cys", 'C'),
            Map.entry("Gln", 'Q'),
            Map.entry("Glu", 'E'),
            Map.entry("Gly", 'G'),
            Map.entry("His", 'H'),
            Map.entry("Ile", 'I'),
            Map.entry("Leu", 'L'),
            Map.entry("Lys", 'K'),
            Map.entry("Met", 'M'),
            Map.entry("Phe", 'F'),
            Map.entry("Pro", 'P'),
            Map.entry("Ser", 'S'),
            Map.entry("Thr", 'T'),
            Map.entry("Trp", 'W'),
            Map.entry("Tyr", 'Y'),
            Map.entry("Val", 'V'));

    /** Returns the pair of a case; nothing where it is no substitution of standard residues. */
    static Optional<ResiduePair> of(VariantCase subject) {
        return subject.protein()
                .filter(ProteinVariant::isSubstitution)
                .map(change ->
                        pair(change.reference().charAt(0), change.alternative().charAt(0)))
                .orElseGet(() -> named(subject.proteinName()));
    }

    private static Optional<ResiduePair> named(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && LETTERS.containsKey(matcher.group(1)) && LETTERS.containsKey(matcher.group(2))
                ? pair(LETTERS.get(matcher.group(1)), LETTERS.get(matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<ResiduePair> pair(char reference, char alternative) {
        if (!Residues.isResidue(reference) || !Residues.isResidue(alternative)) {
            return Optional.empty();
        }
        ResiduePair pair = new ResiduePair(Residues.code(reference), Residues.code(alternative));
        return pair.isStandard() ? Optional.of(pair) : Optional.empty();
    }

    private boolean isStandard() {
        return reference < Residues.STANDARD && alternative < Residues.STANDARD && reference != alternative;
    }
}
