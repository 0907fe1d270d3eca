package org.cistron.io.vcf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks column INFO: its form, and the values of fields that the header or the specification defines. Blanks and equals
 * signs within values are let pass in all versions, since annotators write them.
 */
final class InfoColumn {
    private static final Set<String> NOT_NEGATIVE = Set.of("AC", "AF", "AN", "DP", "END", "MQ0", "NS");
    private static final Pattern CIGAR = Pattern.compile("([0-9]+[MIDNSHPX=])+(,([0-9]+[MIDNSHPX=])+)*|\\.");

    private final Map<String, Optional<FieldDefinition>> definitions = new HashMap<>();
    private final ReservedFields reserved;
    private final FieldValues values = new FieldValues(FaultKind.INFO);
    private final Set<String> seen = new HashSet<>();

    InfoColumn(VcfHeader header) {
        this.reserved = ReservedFields.info(header.version());
        header.info().forEach((id, field) -> definitions.put(id, Optional.of(field.forValues(reserved))));
    }

    /** Checks a column of a record with so many alternate alleles. */
    void check(String column, int alternates) throws LineFault {
        if (column.equals(".")) {
            return;
        }
        seen.clear();
        for (int from = 0; from <= column.length(); ) {
            int semicolon = column.indexOf(';', from);
            int to = semicolon < 0 ? column.length() : semicolon;
            entry(column.substring(from, to), alternates);
            from = to + 1;
        }
    }

    private void entry(String entry, int alternates) throws LineFault {
        int equals = entry.indexOf('=');
        String key = equals < 0 ? entry : entry.substring(0, equals);
        if (key.isEmpty() || RawText.hasBlank(key) || key.indexOf(',') >= 0) {
            throw fault(
                    key.isEmpty() ? "an INFO entry without a key" : "INFO key " + LineFault.quoted(key),
                    "key=value between semicolons, keys without blanks and commas");
        }
        if (!seen.add(key)) {
            throw fault("INFO " + RawText.decoded(key) + " twice", "it once");
        }
        Optional<FieldDefinition> field = definitions.computeIfAbsent(key, reserved::definition);
        if (field.isPresent()) {
            value(field.get(), equals < 0 ? Optional.empty() : Optional.of(entry.substring(equals + 1)), alternates);
        }
    }

    private void value(FieldDefinition field, Optional<String> value, int alternates) throws LineFault {
        if (field.isFlag()) {
            flag(field, value);
            return;
        }
        if (value.isEmpty()) {
            throw fault(
                    "INFO " + field.id() + " without a value",
                    "a value of type " + field.type().headerName());
        }
        values.check(field, value.get(), alternates, OptionalInt.empty());
        if (NOT_NEGATIVE.contains(field.id()) && hasNegative(value.get())) {
            throw fault("INFO " + field.id() + "=" + LineFault.quoted(value.get()), "no negative number");
        }
        if (field.id().equals("CIGAR") && !CIGAR.matcher(value.get()).matches()) {
            throw fault("INFO CIGAR=" + LineFault.quoted(value.get()), "lengths and operations such as 1M2D");
        }
    }

    /** A flag is there or not; some programs write 0 and 1. One that the header gives a number may have any value. */
    private static void flag(FieldDefinition field, Optional<String> value) throws LineFault {
        boolean fits = value.isEmpty()
                || value.get().equals("0")
                || value.get().equals("1")
                || !field.number().equals("0");
        if (!fits) {
            throw fault("INFO " + field.id() + "=" + LineFault.quoted(value.get()), "a flag without a value");
        }
    }

    private static boolean hasNegative(String values) {
        return values.startsWith("-") || values.contains(",-");
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(
                FaultKind.INFO, found, expected, "Correct the entry, or the definition of the field in the header.");
    }
}
