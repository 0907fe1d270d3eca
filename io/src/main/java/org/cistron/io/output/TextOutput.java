package org.cistron.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Buffered UTF-8 text on a stream, made for millions of short ASCII fields; numbers never depend on the locale.
 *
 * <p>Not for several threads. Closing it closes the stream.
 */
public final class TextOutput implements Closeable {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_NUMBER = 20;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double LARGEST_SCALED = 1e15;

    private final OutputStream to;
    private final byte[] buffer = new byte[SIZE];
    private int length;

    /** Writes to a stream. */
    public TextOutput(OutputStream to) {
        this.to = to;
    }

    /** Writes one ASCII character. */
    public TextOutput letter(char ascii) throws IOException {
        room(1);
        buffer[length++] = (byte) ascii;
        return this;
    }

    /** Writes a text. */
    public TextOutput text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Writes the characters [start, end) of a text. */
    public TextOutput text(String text, int start, int end) throws IOException {
        int from = start;
        while (from < end) {
            room(1);
            int to = Math.min(end, from + SIZE - length);
            for (; from < to; from++) {
                char letter = text.charAt(from);
                if (letter >= 0x80) {
                    return encoded(text.substring(from, end));
                }
                buffer[length++] = (byte) letter;
            }
        }
        return this;
    }

    /** Writes the first bytes of an array, at most 64 Ki, as they are. */
    public TextOutput bytes(byte[] letters, int count) throws IOException {
        room(count);
        System.arraycopy(letters, 0, buffer, length, count);
        length += count;
        return this;
    }

    /** Writes a whole number in decimal. */
    public TextOutput number(long number) throws IOException {
        if (number < 0) {
            return text(Long.toString(number));
        }
        room(LONGEST_NUMBER);
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        length += digits;
        long rest = number;
        for (int i = 1; i <= digits; i++) {
            buffer[length - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Writes a whole number that is not negative, blanks before it, at least so many characters wide. */
    public TextOutput padded(long number, int width) throws IOException {
        for (long power = 10, digits = 1; digits < width; digits++) {
            if (number < power) {
                letter(' ');
            }
            power = power > Long.MAX_VALUE / 10 ? Long.MAX_VALUE : power * 10;
        }
        return number(number);
    }

    /**
     * Writes a number rounded half up (away from zero) to some places, with a point; zero has no sign.
     *
     * <p>What is not finite is written {@code NaN}, {@code Inf} or {@code -Inf}.
     *
     * @param number the number
     * @param places digits after the point, 1 to 6
     */
    public TextOutput decimal(double number, int places) throws IOException {
        return text(rounded(number, places));
    }

    /** Returns what {@link #decimal} writes. */
    public static String rounded(double number, int places) {
        double scaled = Math.abs(number) * POWERS[places];
        if (!(scaled < LARGEST_SCALED)) {
            return Double.isInfinite(number) ? number > 0 ? "Inf" : "-Inf" : Double.toString(number);
        }
        long rounded = Math.round(scaled);
        StringBuilder text = new StringBuilder(16);
        text.append(number < 0 && rounded > 0 ? "-" : "").append(rounded / POWERS[places]);
        text.append('.');
        for (int i = places - 1; i >= 0; i--) {
            text.append((char) ('0' + rounded / POWERS[i] % 10));
        }
        return text.toString();
    }

    /** Ends the line, with a line feed on every system. */
    public TextOutput newLine() throws IOException {
        return letter('\n');
    }

    /** Passes on what is buffered. */
    public void flush() throws IOException {
        to.write(buffer, 0, length);
        length = 0;
    }

    @Override
    public void close() throws IOException {
        try (to) {
            flush();
        }
    }

    private TextOutput encoded(String text) throws IOException {
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            room(1);
            buffer[length++] = letter;
        }
        return this;
    }

    private void room(int bytes) throws IOException {
        if (length + bytes > SIZE) {
            to.write(buffer, 0, length);
            length = 0;
        }
    }
}
