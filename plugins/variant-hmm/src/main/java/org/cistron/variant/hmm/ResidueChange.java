package org.cistron.variant.hmm;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.sequence.Residues;

/**
 * One standard residue in the place of another, by their codes (see {@link Residues}).
 *
 * @param reference what is replaced
 * @param alternative what replaces it
 */
record ResidueChange(byte reference, byte alternative) {
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

    /** Finds the change of a case in its protein, or else in its name. */
    static Optional<ResidueChange> of(VariantCase subject) {
        return subject.protein().isPresent()
                ? subject.protein()
                        .filter(ProteinVariant::isSubstitution)
                        .flatMap(protein -> of(
                                protein.reference().charAt(0),
                                protein.alternative().charAt(0)))
                : named(subject.proteinName());
    }

    private static Optional<ResidueChange> named(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && LETTERS.containsKey(matcher.group(1)) && LETTERS.containsKey(matcher.group(2))
                ? of(LETTERS.get(matcher.group(1)), LETTERS.get(matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<ResidueChange> of(char reference, char alternative) {
        if (!Residues.isResidue(reference) || !Residues.isResidue(alternative)) {
            return Optional.empty();
        }
        return Optional.of(new ResidueChange(Residues.code(reference), Residues.code(alternative)))
                .filter(change -> change.reference < Residues.STANDARD
                        && change.alternative < Residues.STANDARD
                        && change.reference != change.alternative);
    }

    /** Returns both letters. */
    String letters() {
        return "" + Residues.letter(reference) + Residues.letter(alternative);
    }
}
