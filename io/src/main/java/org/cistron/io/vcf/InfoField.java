package org.cistron.io.vcf;

import java.util.regex.Pattern;

/**
 * An INFO field that we add, as its header line describes it.
 *
 * @param id a letter or underscore, then letters, digits, underscores and dots
 * @param number a count, {@code A}, {@code R}, {@code G} or {@code .}; 0 for a flag
 * @param type the values' type
 * @param description for people: what it says, in which format, and what said it
 */
public record InfoField(String id, String number, FieldType type, String description) {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][0-9A-Za-z_.]*");

    /**
     * Checks the field.
     *
     * @throws IllegalArgumentException if the id or the number is none that VCF knows
     */
    public InfoField {
        if (!ID.matcher(id).matches()
                || FieldDefinition.number(number, VcfVersion.V4_3).isEmpty()) {
            throw new IllegalArgumentException("no INFO field: " + id + ", Number=" + number);
        }
    }

    /** Returns the header line; a number that an earlier version does not know is left open there. */
    String headerLine(VcfVersion version) {
        boolean unknown = number.equals("R") && !version.since(VcfVersion.V4_2);
        String escaped =
                description.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
        return "##INFO=<ID=" + id + ",Number=" + (unknown ? "." : number) + ",Type=" + type.headerName()
                + ",Description=\"" + escaped + "\">";
    }
}
