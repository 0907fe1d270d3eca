package org.cistron.variants.hgvs;

import java.util.Map;
import java.util.stream.Collectors;

/** Amino acids' three-letter names (IUPAC-IUBMB), {@code Ter} for a stop. */
public final class Residues {
    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('A', "Ala"),
            Map.entry('R', "Arg"),
            Map.entry('N', "Asn"),
            Map.entry('D', "Asp"),
            Map.entry('C', "Cys"),
            Map.entry('Q', "Gln"),
            Map.entry('E', "Glu"),
            Map.entry('G', "Gly"),
            Map.entry('H', "His"),
            Map.entry('I', "Ile"),
            Map.entry('L', "Leu"),
            Map.entry('K', "Lys"),
            Map.entry('M', "Met"),
            Map.entry('F', "Phe"),
            Map.entry('P', "Pro"),
            Map.entry('S', "Ser"),
            Map.entry('T', "Thr"),
            Map.entry('W', "Trp"),
            Map.entry('Y', "Tyr"),
            Map.entry('V', "Val"),
            Map.entry('U', "Sec"),
            Map.entry('O', "Pyl"),
            Map.entry('X', "Xaa"),
            Map.entry('*', "Ter"));

    private Residues() {}

    /** Returns the name of a residue; {@code Xaa} for a letter that stands for none. */
    public static String name(char residue) {
        return NAMES.getOrDefault(residue, "Xaa");
    }

    /** Returns the names of residues, one after the other. */
    public static String names(String residues) {
        return residues.chars().mapToObj(letter -> name((char) letter)).collect(Collectors.joining());
    }
}
