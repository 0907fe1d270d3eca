package org.cistron.io.vcf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The attributes of a header line such as {@code ##INFO=<ID=DP,Number=1,...>}, in their order. */
final class StructuredValue {
    /**
     * One attribute.
     *
     * @param name its name
     * @param value its value, without the quotation marks
     * @param quoted whether there were quotation marks
     */
    record Attribute(String name, String value, boolean quoted) {}

    private final String key;
    private final String text;
    private final List<Attribute> attributes = new ArrayList<>();
    private int position;

    private StructuredValue(String key, String text) {
        this.key = key;
        this.text = text;
    }

    /**
     * Takes a value apart.
     *
     * @param key the line's key, for messages
     * @param value all after the first equals sign
     */
    static StructuredValue of(String key, String value) throws LineFault {
        StructuredValue result = new StructuredValue(key, value);
        if (!value.startsWith("<")) {
            throw result.fault(LineFault.quoted(value), "attributes in angle brackets");
        }
        result.parse();
        return result;
    }

    /** Returns the attributes' names, in their order. */
    List<String> names() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** Returns all attributes, in their order. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the attribute of a name. */
    Optional<Attribute> find(String name) {
        return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Returns the value of an attribute that must be there. */
    String required(String name) throws LineFault {
        Optional<Attribute> found = find(name);
        if (found.isEmpty() || found.get().value().isEmpty()) {
            throw fault("no " + name, name + "=...");
        }
        return found.get().value();
    }

    /** Makes a fault of this line. */
    LineFault fault(String found, String expected) {
        return new LineFault(
                FaultKind.HEADER_LINE,
                found + " in a ##" + key + " line",
                expected,
                "Correct the line, for example with bcftools reheader.");
    }

    private void parse() throws LineFault {
        do {
            position++;
            String name = name();
            attributes.add(value(name));
        } while (position < text.length() && text.charAt(position) == ',');
        if (position != text.length() - 1 || text.charAt(position) != '>') {
            throw fault(
                    position >= text.length() ? "no end" : LineFault.quoted(text.substring(position)),
                    "a closing angle bracket as its last character");
        }
    }

    private String name() throws LineFault {
        int equals = text.indexOf('=', position);
        int comma = text.indexOf(',', position);
        if (equals < 0 || (comma >= 0 && comma < equals)) {
            int end = comma < 0 ? text.length() : comma;
            throw fault(LineFault.quoted(text.substring(Math.min(position, end), end)), "name=value");
        }
        String name = text.substring(position, equals).strip();
        position = equals + 1;
        return name;
    }

    private Attribute value(String name) throws LineFault {
        if (text.startsWith("\"", position)) {
            return new Attribute(name, quoted(name), true);
        }
        int end = text.startsWith("[", position) ? listEnd(name) : plainEnd();
        String value = text.substring(position, end);
        position = end;
        if (value.indexOf('<') >= 0) {
            throw fault("an angle bracket in " + name, "none, unless the value is in quotation marks");
        }
        return new Attribute(name, value, false);
    }

    private int plainEnd() {
        int end = position;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private int listEnd(String name) throws LineFault {
        int end = text.indexOf(']', position);
        if (end < 0) {
            throw fault("no end of the list " + name, "a closing square bracket");
        }
        return end + 1;
    }

    private String quoted(String name) throws LineFault {
        StringBuilder value = new StringBuilder();
        for (int i = position + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                position = i + 1;
                return value.toString();
            }
            boolean escape = letter == '\\' && i + 1 < text.length();
            value.append(escape ? text.charAt(++i) : letter);
        }
        throw fault("no second quotation mark after " + name, "text between quotation marks");
    }
}
