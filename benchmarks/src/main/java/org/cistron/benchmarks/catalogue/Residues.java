package org.cistron.benchmarks.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Residues by one and by three letters; a stop codon is {@code *} and {@code Ter}. */
final class Residues {
    /** A stop codon by one letter. */
    static final char STOP = '*';

    private static final String ONE = "ARNDCQEGHILKMFPSTWYV*";
    private static final List<String> THREE = List.of(
            "Ala", "Arg", "Asn", "Asp", "Cys", "Gln", "Glu", "Gly", "His", "Ile", "Leu", "Lys", "Met", "Phe", "Pro",
            "Ser", "Thr", "Trp", "Tyr", "Val", "Ter");
    private static final int LETTERS = 3;

    /** Matches one residue by three letters, or a stop codon in either notation. */
    static final String PATTERN = "(?:" + String.join("|", THREE) + "|\\*)";

    private Residues() {}

    /** Returns the three letters of a residue. */
    static String name(char residue) {
        return THREE.get(ONE.indexOf(residue));
    }

    /** Returns the three letters of several residues, joined. */
    static String names(String residues) {
        return residues.chars().mapToObj(residue -> name((char) residue)).collect(Collectors.joining());
    }

    /** Reads what {@link #PATTERN} matches, any number of times; an empty text has no residues. */
    static String letters(String names) {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < names.length()) {
            boolean stop = names.charAt(at) == STOP;
            letters.append(stop ? STOP : ONE.charAt(THREE.indexOf(names.substring(at, at + LETTERS))));
            at += stop ? 1 : LETTERS;
        }
        return letters.toString();
    }
}
