package org.cistron.io.tabix;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The columns of a line that lies in a larger text, read where they are. */
final class LineColumns {
    private static final int MOST = 8;
    private static final int DECIMAL = 10;

    private final byte[] text;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];

    /** Takes the text that lines are to be read in. */
    LineColumns(byte[] text) {
        this.text = text;
    }

    /** Goes to a line, which ends before {@code end}; of columns that it does not have, nothing is said. */
    void line(int start, int end) {
        int column = 0;
        int from = start;
        for (int i = start; i <= end && column < MOST; i++) {
            if (i == end || text[i] == '\t') {
                starts[column] = from;
                ends[column] = i;
                from = i + 1;
                column++;
            }
        }
        for (; column < MOST; column++) {
            starts[column] = end;
            ends[column] = end;
        }
    }

    String text(int column) {
        return new String(text, starts[column], length(column), StandardCharsets.UTF_8);
    }

    int length(int column) {
        return ends[column] - starts[column];
    }

    int number(int column) {
        return number(starts[column], ends[column]);
    }

    /** Returns the number that a field of an INFO column has, where it begins with one. */
    OptionalInt infoNumber(int column, String name) {
        byte[] wanted = (name + "=").getBytes(StandardCharsets.US_ASCII);
        for (int i = starts[column]; i + wanted.length < ends[column]; i++) {
            boolean begins = i == starts[column] || text[i - 1] == ';';
            if (begins && matches(i, wanted) && isDigit(text[i + wanted.length])) {
                return OptionalInt.of(number(i + wanted.length, ends[column]));
            }
        }
        return OptionalInt.empty();
    }

    private boolean matches(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (text[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** What does not fit is larger than any place that tabix knows. */
    private int number(int start, int end) {
        long number = 0;
        for (int i = start; i < end && isDigit(text[i]); i++) {
            number = Math.min(Integer.MAX_VALUE, number * DECIMAL + text[i] - '0');
        }
        return (int) number;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
