package org.cistron.io.vcf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file says of how its annotations came about: a line {@code ##cistron_COMMAND=name=value;name=value}.
 *
 * @param command what was run, such as {@code classify}: lower-case letters
 * @param facts names and values in the order to be written, such as version, model and its hash
 */
public record Provenance(String command, Map<String, String> facts) {

    /** Copies the facts. */
    public Provenance {
        facts = new LinkedHashMap<>(facts);
    }

    @Override
    public Map<String, String> facts() {
        return new LinkedHashMap<>(facts);
    }

    String headerLine() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue().replaceAll("[\\s;]+", " "))
                .collect(Collectors.joining(";", "##cistron_" + command + "=", ""));
    }
}
