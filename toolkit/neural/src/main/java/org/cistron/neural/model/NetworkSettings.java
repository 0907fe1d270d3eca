package org.cistron.neural.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a network's weights do not say of it: its shape, its input, its window grid; as lines {@code name=value}.
 *
 * @param values by name
 */
public record NetworkSettings(SortedMap<String, String> values) {

    /** Copies the map. */
    public NetworkSettings {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Makes settings of any map. */
    public static NetworkSettings of(Map<String, String> values) {
        return new NetworkSettings(new TreeMap<>(values));
    }

    /** Reads what {@link #write} wrote. */
    public static NetworkSettings read(InputStream from) throws IOException {
        TreeMap<String, String> values = new TreeMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int sign = line.indexOf('=');
            if (sign < 1) {
                throw new IOException("found the line '" + line + "', expected name=value");
            }
            values.put(line.substring(0, sign), line.substring(sign + 1));
        }
        return new NetworkSettings(values);
    }

    /** Returns the lines, sorted by name. */
    public byte[] write() {
        StringBuilder lines = new StringBuilder();
        values.forEach(
                (name, value) -> lines.append(name).append('=').append(value).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a value. */
    public String text(String name) throws IOException {
        String value = values.get(name);
        if (value == null) {
            throw new IOException("found no setting '" + name + "', expected one");
        }
        return value;
    }

    /** Returns a whole number. */
    public int integer(String name) throws IOException {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new IOException("found " + name + "=" + text(name) + ", expected a whole number", e);
        }
    }

    /** Returns a number. */
    public double number(String name) throws IOException {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            throw new IOException("found " + name + "=" + text(name) + ", expected a number", e);
        }
    }
}
