package org.cistron.io.gff3;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** Reads column 9: {@code name=value} pairs between semicolons. */
final class Gff3Attributes {
    private final LineReader lines;

    Gff3Attributes(LineReader lines) {
        this.lines = lines;
    }

    Map<String, String> parse(String column) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (column.equals(".")) {
            return attributes;
        }
        int from = 0;
        while (from <= column.length()) {
            int semicolon = column.indexOf(';', from);
            int to = semicolon < 0 ? column.length() : semicolon;
            add(column.substring(from, to).strip(), attributes);
            from = to + 1;
        }
        return attributes;
    }

    private void add(String pair, Map<String, String> attributes) {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw notAPair(pair);
        }
        String name = PercentDecoder.decode(pair.substring(0, equals));
        String value = PercentDecoder.decode(pair.substring(equals + 1));
        if (attributes.putIfAbsent(name, value) != null) {
            throw lines.fault("found attribute " + name + " twice, expected it once", "Join its values with commas.");
        }
    }

    private InputException notAPair(String pair) {
        return lines.fault(
                "found '" + pair + "' in column 9, expected name=value pairs between semicolons",
                "Write a semicolon within a value as %3B; a GTF file must be converted to GFF3.");
    }
}
