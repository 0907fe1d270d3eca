package org.cistron.io.vcf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text in values of column INFO: characters that have a meaning there, blanks and what is not ASCII are percent codes. */
public final class InfoEncoding {
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    /** A bit for each character below 0x40 that is written as a percent code. */
    private static final long NOT_PLAIN =
            ((1L << (' ' + 1)) - 1) | (1L << '%') | (1L << ';') | (1L << '=') | (1L << ',');

    private InfoEncoding() {}

    /** Appends a text, encoded. */
    public static void append(String text, StringBuilder to) {
        if (isPlain(text)) {
            to.append(text);
        } else {
            appendEncoded(text, to);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int letter) {
        return letter < 0x40 ? ((NOT_PLAIN >>> letter) & 1) == 0 : letter < 0x7f;
    }

    private static void appendEncoded(String text, StringBuilder to) {
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(letter & 0xff)) {
                to.append((char) letter);
            } else {
                to.append('%').append(HEXADECIMAL.toHexDigits(letter));
            }
        }
    }
}
