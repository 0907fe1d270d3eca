package org.cistron.io.vcf;

import java.util.List;
import java.util.stream.IntStream;

/** A data line as it came, and where its columns begin. */
final class RecordLine {
    static final int CONTIG = 0;
    static final int POSITION = 1;
    static final int ID = 2;
    static final int REFERENCE = 3;
    static final int ALTERNATE = 4;
    static final int QUALITY = 5;
    static final int FILTER = 6;
    static final int INFO = 7;
    static final int FORMAT = 8;
    private static final int FIRST_SAMPLE = 9;

    /** Most columns of most lines are a letter or a dot: these need no text of their own. */
    private static final List<String> LETTERS = IntStream.range(0, 0x100)
            .mapToObj(letter -> String.valueOf((char) letter))
            .toList();

    private final String text;
    private final String end;
    private final long number;
    private final int[] starts;

    private RecordLine(String text, String end, long number, int[] starts) {
        this.text = text;
        this.end = end;
        this.number = number;
        this.starts = starts;
    }

    /**
     * Finds the columns.
     *
     * @param text the line without its end, a character for each byte
     * @param end its line end
     * @param number 1-based line number
     * @param columns how many there must be
     */
    static RecordLine of(String text, String end, long number, int columns) throws LineFault {
        int[] starts = new int[columns + 1];
        int found = 1;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
            if (found < columns) {
                starts[found] = tab + 1;
            }
            found++;
        }
        if (found != columns) {
            throw wrongCount(text, found, columns);
        }
        starts[columns] = text.length() + 1;
        return new RecordLine(text, end, number, starts);
    }

    String text() {
        return text;
    }

    String end() {
        return end;
    }

    long number() {
        return number;
    }

    int samples() {
        return Math.max(0, starts.length - 1 - FIRST_SAMPLE);
    }

    String column(int index) {
        int start = starts[index];
        int end = starts[index + 1] - 1;
        return end - start == 1 ? LETTERS.get(text.charAt(start)) : text.substring(start, end);
    }

    /** Returns whether a column holds just this. */
    boolean holds(int index, String expected) {
        int length = starts[index + 1] - 1 - starts[index];
        return length == expected.length() && text.startsWith(expected, starts[index]);
    }

    String sample(int index) {
        return column(FIRST_SAMPLE + index);
    }

    /** Returns all that stands before column INFO, tabs included. */
    String beforeInfo() {
        return text.substring(0, starts[INFO]);
    }

    /** Returns all that stands behind column INFO, tabs included; empty where it is the last. */
    String behindInfo() {
        return text.substring(starts[INFO + 1] - 1);
    }

    private static LineFault wrongCount(String text, int found, int columns) {
        String remedy = found == 1 && text.indexOf(' ') >= 0
                ? "Columns are separated by tabs: the blanks here come from an editor or from copying; get the file again."
                : "Put one tab between columns and a dot for what is missing; the header's last line names the columns.";
        return new LineFault(
                FaultKind.COLUMNS,
                text.isBlank() ? "a line without text" : found == 1 ? "1 column" : found + " columns",
                columns + " separated by tabs",
                text.isBlank() ? "Remove the line." : remedy);
    }
}
