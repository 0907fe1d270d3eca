package org.cistron.io.gff3;

import java.nio.charset.StandardCharsets;

/** Decodes what GFF3 writes as {@code %} and two hexadecimal digits; a percent sign before anything else stands for itself. */
final class PercentDecoder {

    private PercentDecoder() {}

    static String decode(String text) {
        return text.indexOf('%') < 0 ? text : decodeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is decoded is never longer, and takes the place of what was read. */
    private static String decodeBytes(byte[] text) {
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            int value = text[i] == '%' ? escaped(text, i + 1) : -1;
            text[length++] = value < 0 ? text[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    /** Returns the byte that two hexadecimal digits stand for, or -1. */
    private static int escaped(byte[] text, int from) {
        if (from + 1 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[from], 16);
        int low = Character.digit(text[from + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
