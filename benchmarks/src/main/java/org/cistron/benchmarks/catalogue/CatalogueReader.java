package org.cistron.benchmarks.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/**
 * Reads a catalogue as tbdb has it: tab-separated with a header line, of which the columns {@code Gene} and {@code Mutation} are
 * read. Plain or gzip.
 */
final class CatalogueReader {
    private static final String GENE = "Gene";
    private static final String MUTATION = "Mutation";

    private CatalogueReader() {}

    /**
     * Reads a file.
     *
     * @return its mutations in the order of their first rows
     * @throws InputException if it is not such a table; the line is named
     */
    static List<CatalogueEntry> read(Path file) {
        try (LineReader lines = LineReader.open(file)) {
            lines.advance();
            TableHeader header = TableHeader.of(lines, GENE, MUTATION);
            Map<List<String>, Integer> rows = new LinkedHashMap<>();
            while (lines.advance()) {
                List<String> cells = header.cells(lines);
                rows.merge(List.of(cells.get(0), cells.get(1)), 1, Integer::sum);
            }
            List<CatalogueEntry> entries = new ArrayList<>();
            rows.forEach((key, count) -> entries.add(new CatalogueEntry(key.get(0), key.get(1), count)));
            return List.copyOf(entries);
        }
    }
}
