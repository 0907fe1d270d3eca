package org.cistron.benchmarks.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cistron.io.annotation.LineReader;

/**
 * A feature line of GFF3 as it stands in the file, so positions are 1-based and inclusive. Attributes stay percent-encoded.
 *
 * @param contig the contig's id
 * @param source who says so
 * @param type the kind of feature
 * @param start first position
 * @param end last position
 * @param strand {@code +}, {@code -} or {@code .}
 * @param phase {@code 0}, {@code 1}, {@code 2} or {@code .}
 * @param attributes the ninth column
 */
record Gff3Row(
        String contig,
        String source,
        String type,
        int start,
        int end,
        String strand,
        String phase,
        Map<String, String> attributes) {
    private static final int COLUMNS = 9;

    /** Parses the line at hand. */
    static Gff3Row parse(LineReader lines) {
        String[] columns = lines.line().split("\t", -1);
        if (columns.length != COLUMNS) {
            throw lines.fault("found " + columns.length + " columns, expected " + COLUMNS, "Give a GFF3 file.");
        }
        return new Gff3Row(
                columns[0],
                columns[1],
                columns[2],
                Integer.parseInt(columns[3]),
                Integer.parseInt(columns[4]),
                columns[6],
                columns[7],
                attributes(columns[8]));
    }

    private static Map<String, String> attributes(String column) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : column.split(";", -1)) {
            int equals = attribute.indexOf('=');
            if (equals > 0) {
                attributes.put(attribute.substring(0, equals).strip(), attribute.substring(equals + 1));
            }
        }
        return attributes;
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    List<String> parents() {
        return attribute("Parent")
                .map(parents -> List.of(parents.split(",", -1)))
                .orElse(List.of());
    }

    boolean forward() {
        return !strand.equals("-");
    }

    /** Returns the same stretch as another feature. */
    Gff3Row as(String otherType, Map<String, String> otherAttributes) {
        return new Gff3Row(contig, source, otherType, start, end, strand, phase, otherAttributes);
    }

    /** Returns another stretch of the same feature; it has no phase. */
    Gff3Row between(int first, int last) {
        return new Gff3Row(contig, source, type, first, last, strand, ".", attributes);
    }

    /** Returns the line, without its end. */
    String line() {
        String column = attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(";"));
        return String.join("\t", contig, source, type, "" + start, "" + end, ".", strand, phase, column);
    }
}
