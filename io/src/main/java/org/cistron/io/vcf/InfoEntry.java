package org.cistron.io.vcf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What we say of one record in one INFO field.
 *
 * @param id the field's id
 * @param values its values, in any text; none for a flag
 */
public record InfoEntry(String id, List<String> values) {
    private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

    /** Copies the values. */
    public InfoEntry {
        values = List.copyOf(values);
    }

    /** Returns the entry as it stands in the column, characters with a meaning there written as percent codes. */
    String text() {
        String joined = values.stream().map(InfoEntry::encoded).collect(Collectors.joining(","));
        return values.isEmpty() ? id : id + "=" + joined;
    }

    private static String encoded(String value) {
        return needsNoEncoding(value) ? value : encodedBytes(value);
    }

    private static boolean needsNoEncoding(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter <= ' ' || letter >= 0x7f || "%;=,".indexOf(letter) >= 0) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static String encodedBytes(String value) {
        StringBuilder text = new StringBuilder();
        for (byte letter : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = letter > ' ' && letter != 0x7f && "%;=,".indexOf(letter) < 0;
            if (plain) {
                text.append((char) letter);
            } else {
                text.append('%').append(HEXADECIMAL.toHexDigits(letter));
            }
        }
        return text.isEmpty() ? "." : text.toString();
    }
}
