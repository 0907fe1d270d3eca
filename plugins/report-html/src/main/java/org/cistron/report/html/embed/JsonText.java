package org.cistron.report.html.embed;

import java.util.List;
import java.util.Locale;

/** Writes JSON that may stand inside a script element, whatever its texts hold. */
public final class JsonText {

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

    private final StringBuilder json = new StringBuilder();
    private boolean first = true;

    /** Begins an object. */
    public JsonText object() {
        return open('{');
    }

    /** Ends an object. */
    public JsonText endObject() {
        return close('}');
    }

    /** Begins an array. */
    public JsonText array() {
        return open('[');
    }

    /** Ends an array. */
    public JsonText endArray() {
        return close(']');
    }

    /** Writes a member's name; its value follows. */
    public JsonText name(String name) {
        text(name);
        json.append(':');
        first = true;
        return this;
    }

    /** Writes a text. */
    public JsonText text(String text) {
        separate();
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
        return this;
    }

    /** Writes an array of texts. */
    public JsonText texts(List<String> texts) {
        array();
        texts.forEach(this::text);
        return endArray();
    }

    /** Writes a whole number. */
    public JsonText number(long number) {
        separate();
        json.append(number);
        return this;
    }

    /** Writes a number rounded to some decimals, without zeros at its end; null where it is none. */
    public JsonText number(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return none();
        }
        separate();
        long power = POWERS[decimals];
        long scaled = Math.round(Math.abs(number) * power);
        if (number < 0 && scaled > 0) {
            json.append('-');
        }
        json.append(scaled / power);
        fraction(scaled % power, power);
        return this;
    }

    /** Writes null. */
    public JsonText none() {
        separate();
        json.append("null");
        return this;
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private void fraction(long part, long power) {
        if (part > 0) {
            json.append('.');
        }
        long rest = part;
        for (long digit = power / 10; rest > 0; digit /= 10) {
            json.append(rest / digit);
            rest %= digit;
        }
    }

    private JsonText open(char bracket) {
        separate();
        json.append(bracket);
        first = true;
        return this;
    }

    private JsonText close(char bracket) {
        json.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            json.append(',');
        }
        first = false;
    }

    /** All but the plainest characters go as numbers: none can end the script, the string or the line. */
    private void character(char letter) {
        boolean plain = letter >= ' ' && letter < 0x7F && "\"\\<>&'".indexOf(letter) < 0;
        boolean letterElsewhere = letter > 0xA0 && Character.isLetterOrDigit(letter);
        if (plain || letterElsewhere) {
            json.append(letter);
        } else {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
    }
}
