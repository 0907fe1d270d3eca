package org.cistron.io.gff3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** Reads column 9: {@code name=value} pairs between semicolons. */
final class Gff3Attributes implements AttributeSyntax {
    private static final String PARENT = "Parent";

    private final LineReader lines;

    Gff3Attributes(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public FeatureAttributes parse(String column) {
        if (column.equals(".")) {
            return FeatureAttributes.NONE;
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> parents = new ArrayList<>(1);
        int from = 0;
        while (from <= column.length()) {
            int semicolon = column.indexOf(';', from);
            int to = semicolon < 0 ? column.length() : semicolon;
            add(column.substring(from, to).strip(), values, parents);
            from = to + 1;
        }
        checkParents(values.getOrDefault("ID", ""), parents);
        return new FeatureAttributes(values, parents);
    }

    private void add(String pair, Map<String, String> values, List<String> parents) {
        if (pair.isEmpty()) {
            return;
        }
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw notAPair(pair);
        }
        String name = PercentDecoder.decode(pair.substring(0, equals));
        String written = pair.substring(equals + 1);
        String value = PercentDecoder.decode(written);
        if (values.putIfAbsent(name, value) != null) {
            throw lines.fault("found attribute " + name + " twice, expected it once", "Join its values with commas.");
        }
        checkValue(name, written);
        if (name.equals(PARENT)) {
            parents(written, parents);
        }
    }

    /** Values of names that GFF3 keeps for itself and that say how features hang together. */
    private void checkValue(String name, String value) {
        boolean id = name.equals("ID") || name.equals(PARENT);
        if (id && value.indexOf('=') >= 0) {
            throw lines.fault(
                    "found " + name + "=" + value + ", expected one equals sign", "Write one within an ID as %3D.");
        }
        if (id && value.isEmpty()) {
            throw lines.fault(
                    "found " + name + " without a value, expected an ID", "Write the ID, or leave " + name + " out.");
        }
        if (name.equals("Is_circular") && !value.equals("true") && !value.equals("false")) {
            throw lines.fault("found Is_circular=" + value + ", expected true", "Correct the value, or leave it out.");
        }
    }

    /** A comma within an ID is escaped, so that commas are looked for before decoding. */
    private void parents(String written, List<String> parents) {
        for (String id : written.split(",", -1)) {
            if (id.isBlank()) {
                throw lines.fault(
                        "found Parent=" + written + ", expected IDs with one comma between them",
                        "Take out what is empty.");
            }
            String decoded = PercentDecoder.decode(id.strip());
            if (!parents.contains(decoded)) {
                parents.add(decoded);
            }
        }
    }

    private void checkParents(String id, List<String> parents) {
        if (parents.contains(id)) {
            throw lines.fault(
                    "found " + id + " as its own Parent, expected another feature's ID",
                    "Name the feature that it belongs to.");
        }
    }

    private InputException notAPair(String pair) {
        return lines.fault(
                "found '" + pair + "' in column 9, expected name=value pairs between semicolons",
                "Write a semicolon within a value as %3B; a GTF file must be converted to GFF3.");
    }
}
