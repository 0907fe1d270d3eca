package org.cistron.io.gff3;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/**
 * Escapes text as GFF3 1.26 wants it: percent and two upper-case hexadecimal digits for each UTF-8 byte.
 *
 * <p>Other characters stay as they are, blanks and letters beyond ASCII too.
 */
final class Gff3Encoder {
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private Gff3Encoder() {}

    /** Returns a contig id for the first column, which allows letters, digits and {@code .:^*$@!+_?-|} only. */
    static String contig(String id) {
        return escaped(id, c -> !plainInContig(c));
    }

    /** Returns a text for another column: control characters and percent are escaped. */
    static String column(String text) {
        return escaped(text, Gff3Encoder::reservedEverywhere);
    }

    /** Returns a name or value for the attributes: also {@code ; = & ,} are escaped. */
    static String attribute(String text) {
        return escaped(text, c -> reservedEverywhere(c) || ";=&,".indexOf(c) >= 0);
    }

    private static boolean plainInContig(int character) {
        boolean alphanumeric = character < 0x80 && Character.isLetterOrDigit(character);
        return alphanumeric || ".:^*$@!+_?-|".indexOf(character) >= 0;
    }

    private static boolean reservedEverywhere(int character) {
        return character < ' ' || character == 0x7F || character == '%';
    }

    private static String escaped(String text, IntPredicate reserved) {
        if (text.codePoints().noneMatch(reserved)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (reserved.test(c)) {
                appendEscaped(result, Character.toString(c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static void appendEscaped(StringBuilder to, String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            to.append('%').append(HEXADECIMAL.charAt(b >> 4 & 15)).append(HEXADECIMAL.charAt(b & 15));
        }
    }
}
