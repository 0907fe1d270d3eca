package org.cistron.runner.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.io.variant.VariantKey;
import org.cistron.variants.hgvs.ResidueNames;

/** Reads substitutions of one residue by their HGVS names. */
final class ProteinKeys {
    private static final Pattern SUBSTITUTION =
            Pattern.compile("p\\.\\(?([A-Z][a-z]{2})([1-9][0-9]{0,8})([A-Z][a-z]{2}|[=*])\\)?");
    private static final String RESIDUES = "ARNDCQEGHILKMFPSTWYVUO*";
    private static final Map<String, String> LETTERS = letters();

    private ProteinKeys() {}

    /** Returns the substitution {@code p.Ser450Leu} of a protein; nothing where a name is none. */
    static Optional<VariantKey> of(String protein, String name) {
        Matcher matcher = SUBSTITUTION.matcher(name.substring(name.lastIndexOf(':') + 1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String reference = LETTERS.getOrDefault(matcher.group(1), "X");
        String alternative = matcher.group(3).equals("=") ? reference : matcher.group(3);
        return Optional.of(new VariantKey(
                protein,
                Integer.parseInt(matcher.group(2)),
                reference,
                LETTERS.getOrDefault(alternative, alternative)));
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        RESIDUES.chars().forEach(letter -> letters.put(ResidueNames.name((char) letter), Character.toString(letter)));
        return Map.copyOf(letters);
    }
}
