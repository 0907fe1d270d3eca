package org.cistron.io.vcf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines are kept with one character for each byte (ISO 8859-1), so that they come out as they went in, whatever they are
 * encoded in; what people see is decoded from UTF-8.
 */
final class RawText {
    private RawText() {}

    /** Returns a text for people. */
    static String decoded(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80) {
                return new String(bytes(raw), StandardCharsets.UTF_8);
            }
        }
        return raw;
    }

    /** Returns a text in UTF-8 as raw characters. */
    static String encoded(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Returns the bytes that were read. */
    static byte[] bytes(String raw) {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns an item of a list, from 0; nothing where the list has fewer. */
    static Optional<String> item(String list, char separator, int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = list.indexOf(separator, from) + 1;
            if (from == 0) {
                return Optional.empty();
            }
        }
        int end = list.indexOf(separator, from);
        return Optional.of(list.substring(from, end < 0 ? list.length() : end));
    }

    /** Returns whether there is a blank, a tab or another control character in a text. */
    static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) == 0x7f) {
                return true;
            }
        }
        return false;
    }
}
