package org.cistron.io.protein;

/** Collects the residues of one protein, line by line. */
final class ResidueLine {
    /** The letters of the IUPAC-IUBMB code, with U, O and J. */
    private static final String RESIDUES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final char STOP = '*';

    private final StringBuilder letters = new StringBuilder();
    private boolean stopped;

    /** Adds a line, and returns the index of the first character that can't stand there; the line's length if all can. */
    int append(String line) {
        for (int i = 0; i < line.length(); i++) {
            char letter = upperCase(line.charAt(i));
            if (stopped || (letter != STOP && RESIDUES.indexOf(letter) < 0)) {
                return stopped && i > 0 ? i - 1 : i;
            }
            stopped = letter == STOP;
            if (!stopped) {
                letters.append(letter);
            }
        }
        return line.length();
    }

    /** Returns what was collected, and begins anew. */
    String take() {
        String taken = letters.toString();
        letters.setLength(0);
        stopped = false;
        return taken;
    }

    /** Returns a character as a person can read it. */
    static String name(char symbol) {
        return symbol > ' ' && symbol < 0x7f ? "'" + symbol + "'" : String.format("the character 0x%02X", (int) symbol);
    }

    /** Returns what to do about a character that can't stand there. */
    static String remedy(char symbol) {
        return switch (symbol) {
            case '-', '.', '~' -> "The file looks like an alignment: remove its gaps.";
            case STOP -> "A stop has its place at a protein's end only: write X where a residue is unknown.";
            case ' ', '\t' -> "Remove the blanks within the protein.";
            case '>' -> "Start every header on a line of its own.";
            default ->
                symbol >= '0' && symbol <= '9'
                        ? "Remove the digits: the protein seems to be copied from a numbered listing."
                        : "Write X where a residue is unknown.";
        };
    }

    private static char upperCase(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - ('a' - 'A')) : letter;
    }
}
