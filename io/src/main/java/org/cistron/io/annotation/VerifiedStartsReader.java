package org.cistron.io.annotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * Reads a table of genes whose start is proven by experiment: tab-separated contig, start, end, strand and, if there is
 * one, a note; 1-based, inclusive, stop codon included; a header line first, if there is one. Plain or gzip.
 */
public final class VerifiedStartsReader {
    private VerifiedStartsReader() {}

    /**
     * Reads a file.
     *
     * @return its genes in file order, at least one
     * @throws InputException if it is not such a table; the line is named
     */
    public static List<AnnotatedCds> read(Path file) {
        List<AnnotatedCds> genes = new ArrayList<>();
        try (LineReader lines = LineReader.open(file)) {
            while (lines.advance()) {
                String[] columns = lines.line().split("\t", -1);
                if (!lines.line().isBlank() && !lines.line().startsWith("#") && !isHeader(columns, lines)) {
                    genes.add(gene(columns, lines));
                }
            }
            if (genes.isEmpty()) {
                throw lines.fault("found no gene, expected at least one", "Give the table of verified starts.");
            }
        }
        return List.copyOf(genes);
    }

    private static boolean isHeader(String[] columns, LineReader lines) {
        return lines.number() == 1 && columns.length >= 4 && columns[1].equals("start") && columns[2].equals("end");
    }

    private static AnnotatedCds gene(String[] columns, LineReader lines) {
        if (columns.length < 4) {
            throw lines.fault(
                    "found " + columns.length + " columns, expected at least 4 separated by tabs",
                    "Write contig, start, end and strand.");
        }
        int start = position(columns[1], lines);
        int end = position(columns[2], lines);
        if (start > end) {
            throw lines.fault(
                    "found start " + start + " after end " + end + ", expected start <= end",
                    "Positions count along the forward strand, whatever the gene's strand.");
        }
        return new AnnotatedCds(
                columns[0],
                List.of(new Region(columns[0], start - 1, end)),
                List.of(0),
                strand(columns[3], lines),
                Double.NaN,
                true,
                false,
                columns.length > 4 ? Map.of("note", columns[4]) : Map.of());
    }

    private static int position(String column, LineReader lines) {
        return WholeNumber.parse(column, 1)
                .orElseThrow(() -> lines.fault(
                        "found position '" + column + "', expected a whole number from 1", "Correct the position."));
    }

    private static Strand strand(String column, LineReader lines) {
        if (!column.equals("+") && !column.equals("-")) {
            throw lines.fault("found strand '" + column + "', expected + or -", "Correct the strand.");
        }
        return column.equals("+") ? Strand.FORWARD : Strand.REVERSE;
    }
}
