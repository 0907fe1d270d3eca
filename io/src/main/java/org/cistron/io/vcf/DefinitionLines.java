package org.cistron.io.vcf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks lines that define fields, filters and alternate alleles: {@code INFO}, {@code FORMAT}, {@code FILTER}, {@code ALT}, {@code META}. */
final class DefinitionLines {
    private static final List<String> ORDER = List.of("ID", "Number", "Type", "Description");
    private static final Set<String> STRUCTURAL = Set.of("DEL", "INS", "DUP", "INV", "CNV", "BND");

    private final VcfVersion version;
    private final ReservedFields reservedInfo;
    private final ReservedFields reservedFormat;
    private final Map<String, String> filters = new HashMap<>();

    DefinitionLines(VcfVersion version) {
        this.version = version;
        this.reservedInfo = ReservedFields.info(version);
        this.reservedFormat = ReservedFields.format(version);
    }

    /** Reads a line of kind INFO. */
    void info(StructuredValue line, Definitions definitions) throws LineFault {
        FieldDefinition field = field(line);
        Definitions.add(definitions.info(), field.id(), field, line);
        reservedInfo.check(field);
    }

    /** Reads a line of kind FORMAT. */
    void format(StructuredValue line, Definitions definitions) throws LineFault {
        FieldDefinition field = field(line);
        if (field.isFlag() || field.number().equals("0")) {
            throw line.fault("a field without values", "a type other than Flag and a number other than 0");
        }
        Definitions.add(definitions.format(), field.id(), field, line);
        reservedFormat.check(field);
    }

    /** Reads a line of kind FILTER. */
    void filter(StructuredValue line) throws LineFault {
        inOrder(line, List.of("ID", "Description"), List.of("ID", "Description"));
        if (line.required("ID").equals("0")) {
            throw line.fault("the filter 0", "another id, since 0 is reserved");
        }
        describe(line);
        Definitions.add(
                filters,
                line.required("ID"),
                line.find("Description").orElseThrow().value(),
                line);
    }

    /** Reads a line of kind ALT. Its id is a symbol of any name, or a kind of structural variant and what it is more closely. */
    void alternate(StructuredValue line) throws LineFault {
        inOrder(line, List.of("ID", "Description"), ORDER);
        String id = line.required("ID");
        int colon = id.indexOf(':');
        if (RawText.hasBlank(id)) {
            throw line.fault("a blank in the id " + LineFault.quoted(id), "none");
        }
        if (colon >= 0 && !STRUCTURAL.contains(id.substring(0, colon))) {
            throw line.fault("the id " + LineFault.quoted(id), "DEL, INS, DUP, INV, CNV or BND before the colon");
        }
        checkNumberAndType(line);
        describe(line);
    }

    /** Reads a line of kind META. */
    void meta(StructuredValue line) throws LineFault {
        List<String> order = List.of("ID", "Number", "Type", "Values");
        inOrder(line, order, order);
        checkNumberAndType(line);
        String values = line.required("Values");
        if (!values.startsWith("[") || !values.endsWith("]")) {
            throw line.fault("Values " + LineFault.quoted(values), "a list in square brackets");
        }
    }

    private FieldDefinition field(StructuredValue line) throws LineFault {
        inOrder(line, ORDER, ORDER);
        String id = line.required("ID");
        if (RawText.hasBlank(id) || id.indexOf(';') >= 0 || id.indexOf('=') >= 0) {
            throw line.fault("the id " + LineFault.quoted(id), "one without blanks, semicolons and equals signs");
        }
        describe(line);
        return new FieldDefinition(id, number(line), type(line));
    }

    private void checkNumberAndType(StructuredValue line) throws LineFault {
        if (line.find("Number").isPresent()) {
            number(line);
        }
        if (line.find("Type").isPresent()) {
            type(line);
        }
    }

    private String number(StructuredValue line) throws LineFault {
        String number = line.required("Number");
        Optional<String> read = FieldDefinition.number(number, version);
        if (read.isEmpty()) {
            throw line.fault("Number=" + RawText.decoded(number), "a whole number, A, R, G or a dot");
        }
        return read.get();
    }

    private static FieldType type(StructuredValue line) throws LineFault {
        String type = line.required("Type");
        Optional<FieldType> read = FieldType.named(type);
        if (read.isEmpty()) {
            throw line.fault("Type=" + RawText.decoded(type), "Integer, Float, Flag, Character or String");
        }
        return read.get();
    }

    private static void describe(StructuredValue line) throws LineFault {
        if (!line.find("Description").orElseThrow().quoted()) {
            throw line.fault("a Description without quotation marks", "it between quotation marks");
        }
    }

    /** Holds that some attributes are there, and those that are there are in order. */
    private static void inOrder(StructuredValue line, List<String> needed, List<String> order) throws LineFault {
        for (String name : needed) {
            if (line.find(name).isEmpty()) {
                throw line.fault("no " + name, String.join(", ", needed));
            }
        }
        List<String> expected = order.stream().filter(line.names()::contains).toList();
        List<String> found = new ArrayList<>(line.names().subList(0, expected.size()));
        if (!found.equals(expected)) {
            throw line.fault("the order " + RawText.decoded(String.join(", ", found)), String.join(", ", expected));
        }
    }
}
