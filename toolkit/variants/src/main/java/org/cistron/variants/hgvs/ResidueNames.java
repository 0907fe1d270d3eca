package org.cistron.variants.hgvs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amino acids' three-letter names (IUPAC-IUBMB), {@code Ter} for a stop. */
public final class ResidueNames {
    private static final String LETTERS = "ARNDCQEGHILKMFPSTWYVUOX*";
    private static final List<String> NAMES = List.of(
            "Ala", "Arg", "Asn", "Asp", "Cys", "Gln", "Glu", "Gly", "His", "Ile", "Leu", "Lys", "Met", "Phe", "Pro",
            "Ser", "Thr", "Trp", "Tyr", "Val", "Sec", "Pyl", "Xaa", "Ter");
    private static final int LENGTH = 3;

    /** Matches one residue by its name, or a stop codon in either notation. */
    public static final String PATTERN = "(?:" + String.join("|", NAMES) + "|\\*)";

    private ResidueNames() {}

    /** Returns the name of a residue; {@code Xaa} for a letter that stands for none. */
    public static String name(char residue) {
        int at = LETTERS.indexOf(residue);
        return at < 0 ? "Xaa" : NAMES.get(at);
    }

    /** Returns the names of residues, one after the other. */
    public static String names(String residues) {
        return residues.chars().mapToObj(letter -> name((char) letter)).collect(Collectors.joining());
    }

    /** Returns the letter of a name; nothing where it is none. */
    public static Optional<Character> letter(String name) {
        int at = NAMES.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(LETTERS.charAt(at));
    }

    /** Reads what {@link #PATTERN} matches any number of times; an empty text has no residues. */
    public static String letters(String names) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < names.length()) {
            boolean stop = names.charAt(at) == '*';
            letters.append(stop ? '*' : LETTERS.charAt(NAMES.indexOf(names.substring(at, at + LENGTH))));
            at += stop ? 1 : LENGTH;
        }
        return letters.toString();
    }

    /** Returns a substitution's HGVS name, {@code p.Ser450Leu}; position 0-based, residues by one letter. */
    public static String substitution(String reference, int position, String alternative) {
        return "p." + name(reference.charAt(0)) + (position + 1)
                + (reference.equals(alternative) ? "=" : name(alternative.charAt(0)));
    }
}
