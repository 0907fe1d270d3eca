package org.cistron.io.vcf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What the lines of a header define, gathered while it is read. */
final class Definitions {
    private final Map<String, FieldDefinition> info = new LinkedHashMap<>();
    private final Map<String, FieldDefinition> format = new LinkedHashMap<>();
    private final Map<String, OptionalLong> contigs = new LinkedHashMap<>();

    Map<String, FieldDefinition> info() {
        return info;
    }

    Map<String, FieldDefinition> format() {
        return format;
    }

    Map<String, OptionalLong> contigs() {
        return contigs;
    }

    /** Adds what is new, and refuses what contradicts an earlier line; the same once more does no harm. */
    static <V> void add(Map<String, V> known, String id, V value, StructuredValue line) throws LineFault {
        V earlier = known.putIfAbsent(id, value);
        if (earlier != null && !earlier.equals(value)) {
            throw line.fault("a second definition of " + LineFault.quoted(id) + " unlike the first", "one");
        }
    }
}
