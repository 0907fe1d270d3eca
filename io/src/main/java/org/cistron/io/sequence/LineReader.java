package org.cistron.io.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines as slices of a byte buffer, counted from 1; they end with LF, CR LF or CR, the last one also with the data. A
 * UTF-8 byte order mark before the first line is skipped. A line longer than the limit comes in pieces.
 */
final class LineReader {
    private static final int WHOLE = Integer.MAX_VALUE - 16;

    private static final int BUFFER = 1 << 17;

    private final InputStream in;
    private int longest;
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private int start;
    private int end;
    private long number;
    private long before;
    private boolean begins;
    private boolean ends = true;
    private boolean skipLineFeed;
    private boolean again;

    /**
     * Reads lines.
     *
     * @param in the bytes; stays the caller's to close
     * @param longest how many bytes of a line come in one piece, at least
     */
    LineReader(InputStream in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        skipByteOrderMark();
    }

    /** Goes to the next line or piece of a line; returns false at the end of the data. */
    boolean next() throws IOException {
        if (again) {
            again = false;
            return true;
        }
        skipRestOfLineEnd();
        int from = position;
        for (int i = position; ; ) {
            i = lineEnd(i);
            if (i < limit) {
                skipLineFeed = buffer[i] == '\r';
                position = i + 1;
                return found(from, i, true);
            }
            if (i - from >= longest) {
                position = i;
                return found(from, i, false);
            }
            i -= from;
            boolean more = fill(from);
            from = position;
            i += from;
            if (!more) {
                position = limit;
                return i > from && found(from, i, true);
            }
        }
    }

    /** Gives every line whole from now on, however long; only before a line that came in pieces. */
    void wholeLines() {
        longest = WHOLE;
    }

    /** Makes the next call of {@link #next()} return this line once more. */
    void again() {
        again = true;
    }

    /** Returns the buffer that holds the line, until the next call of {@link #next()}. */
    byte[] bytes() {
        return buffer;
    }

    /** Returns where the line starts in the buffer. */
    int start() {
        return start;
    }

    /** Returns where the line ends in the buffer, its line end and any blanks before it left out. */
    int end() {
        return end;
    }

    /** Returns the line's number, from 1. */
    long number() {
        return number;
    }

    /** Returns the column, from 1, of a byte of the buffer, in bytes from the start of the line. */
    long column(int at) {
        return before + at - start + 1;
    }

    /** Returns whether this is the line's first piece. */
    boolean begins() {
        return begins;
    }

    /** Returns whether there is nothing on the line but blanks. */
    boolean blank() {
        return begins && ends && start == end;
    }

    /** Returns whether the line begins with a character. */
    boolean startsWith(char symbol) {
        return end > start && buffer[start] == symbol;
    }

    private boolean found(int from, int to, boolean complete) {
        before = ends ? 0 : before + end - start;
        begins = ends;
        ends = complete;
        number += begins ? 1 : 0;
        start = from;
        end = complete ? withoutBlanks(from, to) : to;
        return true;
    }

    private int withoutBlanks(int from, int to) {
        int last = to;
        while (last > from && (buffer[last - 1] == ' ' || buffer[last - 1] == '\t')) {
            last--;
        }
        return last;
    }

    private int lineEnd(int from) {
        byte[] bytes = buffer;
        int i = from;
        while (i < limit && (bytes[i] > '\r' || (bytes[i] != '\n' && bytes[i] != '\r'))) {
            i++;
        }
        return i;
    }

    private void skipRestOfLineEnd() throws IOException {
        if (skipLineFeed && (position < limit || fill(position)) && buffer[position] == '\n') {
            position++;
        }
        skipLineFeed = false;
    }

    /** Moves what is left to the front and reads more behind it; returns false at the end of the data. */
    private boolean fill(int from) throws IOException {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        position = 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * limit, WHOLE));
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }

    private void skipByteOrderMark() throws IOException {
        while (limit < 3 && fill(0)) {
            // reads until the three bytes of a mark would be there
        }
        if (limit >= 3 && (buffer[0] & 0xff) == 0xef && (buffer[1] & 0xff) == 0xbb && (buffer[2] & 0xff) == 0xbf) {
            position = 3;
        }
    }
}
