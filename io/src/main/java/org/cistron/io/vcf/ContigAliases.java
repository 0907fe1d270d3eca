package org.cistron.io.vcf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.io.source.ByteSource;

/** What the contigs of a VCF are called in the reference. */
public final class ContigAliases {
    private static final String EXPECTED = "expected two columns: a contig's name in the VCF and in the reference";

    private final Map<String, String> names;

    private ContigAliases(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Returns none: all names are the same in both. */
    public static ContigAliases none() {
        return new ContigAliases(Map.of());
    }

    /**
     * Reads a file of two columns between tabs or blanks: a contig's name in the VCF, and its name in the reference. Empty
     * lines and those that begin with # are skipped.
     *
     * @param file plain or gzip
     * @param reference the names that the reference has
     * @throws InputException if a line is malformed, gives a name twice, or names a contig that the reference lacks
     */
    public static ContigAliases read(Path file, Set<String> reference) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            try (RawLines lines = new RawLines(source.open())) {
                return read(lines, file.toString(), reference);
            } catch (IOException e) {
                throw source.unreadable(e);
            }
        }
    }

    /** Returns the name in the reference; the same name where there is no other. */
    public String inReference(String contig) {
        return names.getOrDefault(contig, contig);
    }

    private static ContigAliases read(RawLines lines, String file, Set<String> reference) throws IOException {
        Map<String, String> names = new HashMap<>();
        while (lines.advance()) {
            String line = RawText.decoded(lines.text()).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line.split("\\s+", -1), names, file, lines.number(), reference);
            }
        }
        if (names.isEmpty()) {
            throw new InputException(file, "found no aliases, " + EXPECTED, "Write a line for each contig.");
        }
        return new ContigAliases(names);
    }

    private static void add(
            String[] columns, Map<String, String> names, String file, long line, Set<String> reference) {
        if (columns.length != 2) {
            String count = columns.length == 1 ? "1 column" : columns.length + " columns";
            throw new InputException(file, line, "found " + count + ", " + EXPECTED, "Write two names.");
        }
        if (!reference.contains(columns[1])) {
            boolean swapped = reference.contains(columns[0]);
            throw new InputException(
                    file,
                    line,
                    "found the name '" + columns[1] + "', expected a contig of the reference",
                    swapped ? "Swap the columns." : "Correct the name: the reference's .fai lists its contigs.");
        }
        if (names.putIfAbsent(columns[0], columns[1]) != null) {
            throw new InputException(
                    file,
                    line,
                    "found '" + columns[0] + "' twice, expected each name once",
                    "Remove one of the lines.");
        }
    }
}
