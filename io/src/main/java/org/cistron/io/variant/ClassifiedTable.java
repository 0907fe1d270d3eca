package org.cistron.io.variant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** Reads the table of variants that {@code cistron classify} writes; see {@link org.cistron.io.tsv.VariantTable}. */
public final class ClassifiedTable {
    private static final List<String> COLUMNS = List.of(
            "contig", "position", "ref", "alt", "gene", "protein", "consequence", "hgvs_p", "probability", "scored_by");
    private static final String REMEDY = "Give a variants.tsv as 'cistron classify' writes it.";

    private ClassifiedTable() {}

    /**
     * Reads a file.
     *
     * @return its rows in file order
     * @throws InputException if it is not such a table; the line is named
     */
    public static List<ClassifiedRow> read(Path file) {
        try (LineReader lines = LineReader.open(file, "a table of classified variants")) {
            TableRows rows = new TableRows(lines, COLUMNS, REMEDY);
            List<ClassifiedRow> classified = new ArrayList<>();
            while (rows.advance()) {
                rows.checkWidth();
                classified.add(row(rows));
            }
            return List.copyOf(classified);
        }
    }

    private static ClassifiedRow row(TableRows rows) {
        return new ClassifiedRow(
                new VariantKey(
                        rows.filled("contig"),
                        rows.position("position"),
                        rows.filled("ref").toUpperCase(Locale.ROOT),
                        rows.filled("alt").toUpperCase(Locale.ROOT)),
                JudgedVariant.known(rows.cell("gene")),
                JudgedVariant.known(rows.cell("protein")),
                JudgedVariant.mostSevere(rows.cell("consequence")),
                JudgedVariant.known(rows.cell("hgvs_p")),
                probability(rows),
                JudgedVariant.known(rows.cell("scored_by")));
    }

    private static double probability(TableRows rows) {
        double probability = rows.number("probability", "a number from 0 to 1, or a dot");
        if (probability < 0 || probability > 1) {
            throw rows.fault("found probability '" + rows.cell("probability") + "', expected a number from 0 to 1");
        }
        return probability;
    }
}
