package org.cistron.io.genbank;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.io.annotation.LineReader;

/** Gathers the qualifiers of one feature, line by line. */
final class Qualifiers {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final StringBuilder value = new StringBuilder();
    private String name = "";
    private long quotes;

    /** Returns whether a qualifier has begun: what comes before belongs to the location. */
    boolean begun() {
        return !name.isEmpty();
    }

    void line(String text, LineReader lines) {
        if (text.startsWith("/") && !withinQuotes()) {
            begin(text.substring(1), lines);
        } else {
            value.append(name.equals("translation") ? "" : " ").append(text);
            quotes += count(text);
        }
    }

    /** Returns the values by name, the first one where a name is repeated; of exceptions of translation all. */
    Map<String, String> finish(LineReader lines) {
        if (withinQuotes()) {
            throw lines.fault(
                    "found the end of a feature within the quotes of /" + name + ", expected a closing quote",
                    "Close the quote; write a quote within a value twice.");
        }
        end();
        return values;
    }

    private void begin(String text, LineReader lines) {
        end();
        int equals = text.indexOf('=');
        name = equals < 0 ? text : text.substring(0, equals);
        if (name.isBlank()) {
            throw lines.fault("found '/" + text + "', expected /name=value", "Name the qualifier.");
        }
        value.append(equals < 0 ? "" : text.substring(equals + 1));
        quotes = count(value);
    }

    private void end() {
        if (begun()) {
            boolean all = name.equals("transl_except");
            values.merge(name, unquoted(value.toString()), (first, next) -> all ? first + "," + next : first);
        }
        value.setLength(0);
    }

    private boolean withinQuotes() {
        return quotes % 2 == 1;
    }

    private static long count(CharSequence text) {
        return text.chars().filter(character -> character == '"').count();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
