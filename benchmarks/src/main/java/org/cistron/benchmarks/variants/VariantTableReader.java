package org.cistron.benchmarks.variants;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cistron.io.annotation.LineReader;

/**
 * Reads the table {@code variants.tsv} that {@code cistron classify} writes: a header, then a row for each allele and
 * transcript; empty cells are dots.
 */
final class VariantTableReader {
    private static final List<String> COLUMNS =
            List.of("contig", "position", "ref", "alt", "transcript", "consequence");
    private static final String EMPTY = ".";

    private final Terms terms;

    VariantTableReader(Terms terms) {
        this.terms = terms;
    }

    /**
     * Reads a file.
     *
     * @throws org.cistron.api.error.InputException if a column that is needed is not there
     */
    Verdicts read(Path table) {
        Verdicts verdicts = new Verdicts();
        try (LineReader lines = LineReader.open(table)) {
            lines.advance();
            int[] columns = columns(lines);
            while (lines.advance()) {
                tell(verdicts, lines.line().split("\t", -1), columns);
            }
        }
        return verdicts;
    }

    private static int[] columns(LineReader lines) {
        List<String> header = Arrays.asList(lines.line().split("\t", -1));
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                throw lines.fault(
                        "found the columns " + header + ", expected " + column + " among them",
                        "Give a table of cistron classify.");
            }
        }
        return COLUMNS.stream().mapToInt(header::indexOf).toArray();
    }

    private void tell(Verdicts verdicts, String[] row, int[] columns) {
        String[] cells = Arrays.stream(columns).mapToObj(column -> row[column]).toArray(String[]::new);
        String transcript = cells[4];
        if (!transcript.equals(EMPTY) && !cells[5].equals(EMPTY)) {
            verdicts.tell(
                    DrawnVariant.key(cells[0], cells[1], cells[2], cells[3]),
                    TranscriptModels.bare(transcript),
                    terms.of(CistronClassify.NAME, cells[5]));
        }
    }
}
