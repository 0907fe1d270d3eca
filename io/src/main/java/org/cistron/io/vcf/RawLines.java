package org.cistron.io.vcf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream as they lie there, each with its own end; only a UTF-8 byte order mark is left out. */
final class RawLines implements Closeable {
    private static final int BUFFER = 1 << 17;
    private static final int BEGINNING = 100;
    private static final int LONGEST = 1 << 30;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private String text = "";
    private String end = "";
    private long number;

    RawLines(InputStream in) throws IOException {
        this.in = in;
        position = startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }

    /** Returns whether the stream begins with some bytes; only before the first line. */
    boolean startsWith(byte[] bytes) throws IOException {
        while (limit < bytes.length && fill(0)) {
            // reads until as many bytes are there
        }
        return limit >= bytes.length && Arrays.equals(buffer, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Returns the first characters of the next line, without moving: enough to tell what a file is, however long its line. */
    String beginning() throws IOException {
        while (limit - position < BEGINNING && fill(position)) {
            // reads until as many bytes are there
        }
        int end = position;
        while (end < limit && end - position < BEGINNING && buffer[end] != '\n') {
            end++;
        }
        return new String(buffer, position, end - position, StandardCharsets.ISO_8859_1);
    }

    /** Moves to the next line; false at the end of the stream. */
    boolean advance() throws IOException {
        int from = position;
        int at = from;
        while (true) {
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            if (at < limit) {
                return found(from, at, at + 1);
            }
            at -= from;
            boolean more = fill(from);
            from = position;
            at += from;
            if (!more) {
                return at > from && found(from, at, at);
            }
        }
    }

    /** Returns the line at hand, without its end, a character for each byte. */
    String text() {
        return text;
    }

    /** Returns the end of the line at hand: LF, CR LF, or nothing where the stream ends without. */
    String end() {
        return end;
    }

    /** Returns the 1-based number of the line at hand. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean found(int from, int lineFeed, int next) {
        boolean whole = next > lineFeed;
        boolean windows = whole && lineFeed > from && buffer[lineFeed - 1] == '\r';
        int to = windows ? lineFeed - 1 : lineFeed;
        text = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
        end = windows ? "\r\n" : whole ? "\n" : "";
        position = next;
        number++;
        return true;
    }

    /** Moves what is left to the front and reads more behind it; returns false at the end of the stream. */
    private boolean fill(int from) throws IOException {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        position = 0;
        if (limit == buffer.length) {
            if (limit >= LONGEST) {
                throw new IOException("line " + (number + 1) + " is longer than 1 GiB");
            }
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }
}
