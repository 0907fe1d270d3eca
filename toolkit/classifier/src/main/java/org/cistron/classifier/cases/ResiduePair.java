package org.cistron.classifier.cases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.proteins.sequence.Residues;
import org.cistron.variants.hgvs.ResidueNames;

/**
 * One standard residue in the place of another.
 *
 * @param reference code of the residue that was, see {@link Residues}
 * @param alternative code of the residue that comes
 */
public record ResiduePair(int reference, int alternative) {
    private static final Pattern NAME = Pattern.compile("p\\.\\(?([A-Z][a-z]{2})\\d+([A-Z][a-z]{2})\\)?");

    /** Returns the pair of a case; nothing where it is no substitution of standard residues. */
    public static Optional<ResiduePair> of(VariantCase subject) {
        return subject.protein()
                .filter(ProteinVariant::isSubstitution)
                .map(change ->
                        pair(change.reference().charAt(0), change.alternative().charAt(0)))
                .orElseGet(() -> named(subject.proteinName()));
    }

    private static Optional<ResiduePair> named(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return ResidueNames.letter(matcher.group(1)).flatMap(reference -> ResidueNames.letter(matcher.group(2))
                .flatMap(alternative -> pair(reference, alternative)));
    }

    private static Optional<ResiduePair> pair(char reference, char alternative) {
        if (!Residues.isResidue(reference) || !Residues.isResidue(alternative)) {
            return Optional.empty();
        }
        ResiduePair pair = new ResiduePair(Residues.code(reference), Residues.code(alternative));
        return pair.isStandard() ? Optional.of(pair) : Optional.empty();
    }

    /** Returns both letters. */
    public String letters() {
        return "" + Residues.letter(reference) + Residues.letter(alternative);
    }

    private boolean isStandard() {
        return reference < Residues.STANDARD && alternative < Residues.STANDARD && reference != alternative;
    }
}
