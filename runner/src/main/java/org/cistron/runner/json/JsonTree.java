package org.cistron.runner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a JSON text as maps, lists, texts, numbers and truth values. */
public final class JsonTree {
    private static final Pattern SOURCE = Pattern.compile(" \\([^()]*\\[Source:[^\\]]*\\]\\)");

    private final boolean nulls;

    private JsonTree(boolean nulls) {
        this.nulls = nulls;
    }

    /**
     * Returns the object that a text consists of.
     *
     * @throws IOException if it is no JSON, or no object, or has a null in it
     */
    public static Map<?, ?> object(byte[] text) throws IOException {
        return object(text, false);
    }

    /**
     * Returns the object that a text consists of.
     *
     * @param nulls whether there may be nulls in it, which are read as empty lists
     * @throws IOException if it is no JSON, or no object, or has a null in it that may not be there
     */
    public static Map<?, ?> object(byte[] text, boolean nulls) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            if (new JsonTree(nulls).value(parser) instanceof Map<?, ?> object && parser.nextToken() == null) {
                return object;
            }
            throw new JsonParseException(parser, "no single object");
        } catch (JsonProcessingException e) {
            throw new IOException(words(e), e);
        }
    }

    /** The library's message names its own source, which is nothing to the reader. */
    private static String words(JsonProcessingException fault) {
        String what = SOURCE.matcher(String.valueOf(fault.getOriginalMessage())).replaceAll("");
        JsonLocation at = fault.getLocation();
        return (at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ")
                + what.lines().findFirst().orElse("");
    }

    private Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        } else if (token != null && token.isBoolean()) {
            return parser.getBooleanValue();
        } else if (token != null && token.isNumeric()) {
            return token == JsonToken.VALUE_NUMBER_FLOAT ? parser.getDecimalValue() : parser.getNumberValue();
        } else if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        } else if (nulls && token == JsonToken.VALUE_NULL) {
            return List.of();
        }
        throw new JsonParseException(parser, "nothing, or null");
    }
}
