package org.cistron.io.sequence;

import java.util.Arrays;

/** A growing array of bytes that can be emptied and filled again. */
final class ByteCollector {
    private byte[] bytes = new byte[256];
    private int length;

    /** Forgets the bytes, not the room for them. */
    void clear() {
        length = 0;
    }

    /** Adds the bytes of [from, to). */
    void add(byte[] source, int from, int to) {
        int wanted = Math.addExact(length, to - from);
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, 2L * bytes.length)));
        }
        System.arraycopy(source, from, bytes, length, to - from);
        length = wanted;
    }

    /** Adds one ASCII character. */
    void add(char symbol) {
        add(new byte[] {(byte) symbol}, 0, 1);
    }

    /** Returns how many bytes there are. */
    int length() {
        return length;
    }

    /** Returns the array that holds them from its start; valid until the next change. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns the bytes as text. */
    String text() {
        return Title.text(bytes, 0, length);
    }
}
