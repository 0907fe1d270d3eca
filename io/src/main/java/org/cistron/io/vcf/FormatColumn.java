package org.cistron.io.vcf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks column FORMAT. Most lines have the same, so it is checked once and remembered. */
final class FormatColumn {
    /** What columns of samples hold. */
    record Layout(List<String> keys, List<Optional<FieldDefinition>> fields) {
        /** Returns whether they begin with a genotype. */
        boolean hasGenotype() {
            return !keys.isEmpty() && keys.get(0).equals("GT");
        }
    }

    static final Layout NONE = new Layout(List.of(), List.of());

    private static final int MOST_REMEMBERED = 1000;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][0-9A-Za-z_.]*");
    private static final Pattern EARLIER_KEY = Pattern.compile("[0-9A-Za-z_.+-]+");

    private final Map<String, Layout> known = new HashMap<>();
    private final VcfHeader header;
    private final ReservedFields reserved;
    private final Pattern key;

    FormatColumn(VcfHeader header) {
        this.header = header;
        this.reserved = ReservedFields.format(header.version());
        this.key = header.version().since(VcfVersion.V4_3) ? KEY : EARLIER_KEY;
    }

    /** Returns what columns of samples hold. */
    Layout layout(String column) throws LineFault {
        Layout layout = known.get(column);
        if (layout == null) {
            layout = read(column);
            if (known.size() < MOST_REMEMBERED) {
                known.put(column, layout);
            }
        }
        return layout;
    }

    private Layout read(String column) throws LineFault {
        List<String> keys = List.of(column.split(":", -1));
        Set<String> seen = new HashSet<>();
        List<Optional<FieldDefinition>> fields = new ArrayList<>();
        for (String one : keys) {
            if (!key.matcher(one).matches()) {
                throw fault(
                        one.isEmpty() ? "an empty entry in FORMAT" : "FORMAT key " + LineFault.quoted(one),
                        "a letter or underscore, then letters, digits, underscores and dots");
            }
            if (!seen.add(one)) {
                throw fault("FORMAT key " + one + " twice", "it once");
            }
            fields.add(Optional.ofNullable(header.format().get(one))
                    .map(field -> field.forValues(reserved))
                    .or(() -> reserved.definition(one)));
        }
        if (keys.indexOf("GT") > 0) {
            throw fault("FORMAT " + LineFault.quoted(column), "GT as its first key");
        }
        return new Layout(keys, List.copyOf(fields));
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(FaultKind.FORMAT, found, expected, "Correct FORMAT and the samples' columns.");
    }
}
