package org.cistron.report.html.embed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes JSON that may stand inside a script element, whatever its texts hold: nothing in them can end the script or the line. */
public final class JsonText {
    private static final int LAST_PLAIN = 0x7E;

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    /** Escapes what means something in HTML. */
    private static final class PageEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            for (char letter : new char[] {'<', '>', '&', '\''}) {
                codes[letter] = CharacterEscapes.ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int letter) {
            return null; // None is spelled in a way of its own.
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    /** Begins with nothing. */
    public JsonText() {
        try {
            json = new JsonFactory().createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.setCharacterEscapes(new PageEscapes());
        json.setHighestNonEscapedChar(LAST_PLAIN);
    }

    /** Begins an object. */
    public JsonText object() {
        return written(json::writeStartObject);
    }

    /** Ends an object. */
    public JsonText endObject() {
        return written(json::writeEndObject);
    }

    /** Begins an array. */
    public JsonText array() {
        return written(json::writeStartArray);
    }

    /** Ends an array. */
    public JsonText endArray() {
        return written(json::writeEndArray);
    }

    /** Writes a member's name; its value follows. */
    public JsonText name(String name) {
        return written(() -> json.writeFieldName(name));
    }

    /** Writes a text. */
    public JsonText text(String value) {
        return written(() -> json.writeString(value));
    }

    /** Writes an array of texts. */
    public JsonText texts(List<String> values) {
        array();
        values.forEach(this::text);
        return endArray();
    }

    /** Writes a whole number. */
    public JsonText number(long number) {
        return written(() -> json.writeNumber(number));
    }

    /** Writes a number rounded to some decimals, without zeros at its end; null where it is none. */
    public JsonText number(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return written(json::writeNull);
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return written(() -> json.writeNumber(plain));
    }

    /** Returns what was written, once all is ended. */
    @Override
    public String toString() {
        written(json::flush);
        return text.toString();
    }

    private JsonText written(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
