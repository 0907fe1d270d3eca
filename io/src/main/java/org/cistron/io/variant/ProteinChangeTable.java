package org.cistron.io.variant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.source.ByteSource;

/**
 * Reads a table of residues that change, row by row: columns {@code protein}, {@code gene}, {@code pos} (1-based), {@code ref} and
 * {@code alt}, one-letter names; more columns are passed over. Tab-separated, plain or gzip. Not for several threads.
 */
public final class ProteinChangeTable implements AutoCloseable {
    /** The columns that such a table has. */
    public static final List<String> COLUMNS = List.of("protein", "gene", "pos", "ref", "alt");

    private static final String NONE = "-";
    private static final String REMEDY = "Correct the line: " + String.join(", ", COLUMNS)
            + " between tabs, residues by one letter, positions from 1.";

    private final LineReader lines;
    private final TableRows rows;

    private ProteinChangeTable(LineReader lines) {
        this.lines = lines;
        this.rows = new TableRows(lines, COLUMNS, REMEDY);
    }

    /**
     * Opens a table and reads its header; the source stays open when the table is closed.
     *
     * @throws InputException if it lacks a column
     */
    public static ProteinChangeTable open(ByteSource source) {
        LineReader lines = LineReader.open(source, "a table of protein changes");
        try {
            return new ProteinChangeTable(lines);
        } catch (InputException e) {
            lines.close();
            throw e;
        }
    }

    /**
     * Returns the next row; nothing at the end. After an error the next call goes on with the line behind.
     *
     * @throws InputException if the row is not as it should be; the line is named
     */
    public Optional<ProteinChangeRow> next() {
        return rows.advance() ? Optional.of(row(rows)) : Optional.empty();
    }

    @Override
    public void close() {
        lines.close();
    }

    static ProteinChangeRow row(TableRows rows) {
        rows.checkWidth();
        String gene = rows.cell("gene");
        return new ProteinChangeRow(
                rows.place(),
                rows.filled("protein"),
                gene.equals(NONE) || gene.isBlank() ? "" : gene,
                rows.position("pos") - 1,
                residue(rows, "ref", false),
                residue(rows, "alt", true));
    }

    private static char residue(TableRows rows, String column, boolean stop) {
        String cell = rows.cell(column).toUpperCase(Locale.ROOT);
        boolean letter = cell.matches("[A-Z]");
        if (!letter && !(stop && cell.equals("*"))) {
            throw rows.fault("found '" + cell + "' in column " + column + ", expected one residue by its letter");
        }
        return cell.charAt(0);
    }
}
