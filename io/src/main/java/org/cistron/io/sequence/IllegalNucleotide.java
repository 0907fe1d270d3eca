package org.cistron.io.sequence;

import org.cistron.api.error.InputException;

/** A byte in a sequence that is no nucleotide: what it probably is, and what to do. */
final class IllegalNucleotide {
    private static final String EXPECTED = ", expected nucleotides (A, C, G, T, U, N or another IUPAC code)";

    private IllegalNucleotide() {}

    /**
     * Makes the error for one.
     *
     * @param file the file as the user named it
     * @param lines standing at the line
     * @param at where the byte stands in the line's buffer
     */
    static InputException at(String file, LineReader lines, int at) {
        char symbol = (char) (lines.bytes()[at] & 0xff);
        long column = lines.column(at);
        if (ProteinDetector.isProtein(lines.bytes(), lines.start(), lines.end(), symbol)) {
            return new InputException(
                    file,
                    lines.number(),
                    "found " + name(symbol) + " at column " + column + " of what looks like a protein" + EXPECTED,
                    "Cistron reads nucleotides: give it the genome (.fna), not its proteins (.faa).");
        }
        return new InputException(
                file, lines.number(), "found " + name(symbol) + " at column " + column + EXPECTED, remedy(symbol));
    }

    /** Returns a byte as a person can read it. */
    static String name(char symbol) {
        return switch (symbol) {
            case ' ' -> "a blank";
            case '\t' -> "a tab";
            default ->
                symbol > ' ' && symbol < 0x7f ? "'" + symbol + "'" : String.format("the byte 0x%02X", (int) symbol);
        };
    }

    private static String remedy(char symbol) {
        if (symbol >= '0' && symbol <= '9') {
            return "Remove the digits: the sequence seems to be copied from a numbered listing.";
        }
        return switch (symbol) {
            case '-', '.', '~' -> "The file looks like an alignment: remove its gaps.";
            case '*' -> "Remove it: a stop has no place among nucleotides.";
            case ' ', '\t' -> "Remove the blanks within the sequence.";
            case '>' -> "Start every header on a line of its own.";
            default ->
                symbol > ' ' && symbol < 0x7f
                        ? "Write N where a nucleotide is unknown."
                        : "The file is damaged or no text: get it again.";
        };
    }
}
