package org.cistron.runner.cases;

import java.util.List;
import java.util.Optional;

/** Residues by one and by three letters; a stop codon is {@code *} and {@code Ter}. */
public final class ResidueNames {
    private static final String ONE = "ARNDCQEGHILKMFPSTWYVUOX*";
    private static final List<String> THREE = List.of(
            "Ala", "Arg", "Asn", "Asp", "Cys", "Gln", "Glu", "Gly", "His", "Ile", "Leu", "Lys", "Met", "Phe", "Pro",
            "Ser", "Thr", "Trp", "Tyr", "Val", "Sec", "Pyl", "Xaa", "Ter");
    private static final int LETTERS = 3;

    /** Matches one residue by three letters, or a stop codon in either notation. */
    public static final String PATTERN = "(?:" + String.join("|", THREE) + "|\\*)";

    private ResidueNames() {}

    /** Reads what {@link #PATTERN} matches any number of times; an empty text has no residues. */
    public static String letters(String names) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < names.length()) {
            boolean stop = names.charAt(at) == '*';
            letters.append(stop ? '*' : ONE.charAt(THREE.indexOf(names.substring(at, at + LETTERS))));
            at += stop ? 1 : LETTERS;
        }
        return letters.toString();
    }

    /** Returns the three letters of a residue; {@code Xaa} for a letter that stands for none. */
    public static String name(char residue) {
        return Optional.of(ONE.indexOf(residue))
                .filter(at -> at >= 0)
                .map(THREE::get)
                .orElse("Xaa");
    }

    /** Returns a substitution's HGVS name, {@code p.Ser450Leu}; position 0-based, residues by one letter. */
    public static String substitution(String reference, int position, String alternative) {
        return "p." + name(reference.charAt(0)) + (position + 1)
                + (reference.equals(alternative) ? "=" : name(alternative.charAt(0)));
    }
}
