package org.cistron.io.sequence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Makes a stream pure ASCII for a reader that decodes with whatever character set the platform has: a leading byte order
 * mark is dropped, every other byte above 127 becomes an escape and two hexadecimal digits.
 */
final class AsciiStream extends FilterInputStream {
    private static final char ESCAPE = 0x1b;
    private static final int BUFFER = 1 << 16;

    private final byte[] plain = new byte[BUFFER];
    private byte[] pending = new byte[0];
    private int position;
    private int limit;
    private boolean started;

    AsciiStream(InputStream in) {
        super(in);
    }

    /** Returns a text as it was before this stream escaped it. */
    static String original(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        ByteCollector bytes = new ByteCollector();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                bytes.add((char) HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else {
                bytes.add(text.charAt(i));
            }
        }
        return bytes.text();
    }

    @Override
    public int read() throws IOException {
        return position == limit && !fill() ? -1 : pending[position++];
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == limit && !fill()) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(pending, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return limit - position;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private boolean fill() throws IOException {
        int count = started ? in.read(plain) : in.readNBytes(plain, 0, 3);
        if (count <= 0) {
            return false;
        }
        boolean mark = !started && count == 3 && isByteOrderMark();
        started = true;
        if (mark) {
            return fill();
        }
        escape(count);
        return true;
    }

    private boolean isByteOrderMark() {
        return (plain[0] & 0xff) == 0xef && (plain[1] & 0xff) == 0xbb && (plain[2] & 0xff) == 0xbf;
    }

    private void escape(int count) {
        int high = 0;
        for (int i = 0; i < count; i++) {
            high += plain[i] >>> 31;
        }
        position = 0;
        limit = count;
        pending = plain;
        if (high > 0) {
            pending = escaped(count).getBytes(StandardCharsets.US_ASCII);
            limit = pending.length;
        }
    }

    private String escaped(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (plain[i] >= 0) {
                text.append((char) plain[i]);
            } else {
                text.append(ESCAPE).append(HexFormat.of().toHexDigits(plain[i]));
            }
        }
        return text.toString();
    }
}
