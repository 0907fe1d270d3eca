package org.cistron.io.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;

/** The rows of a tab-separated table under a line of column names, cells asked for by name. Columns nobody asks for may be there too. */
final class TableRows {
    private final LineReader lines;
    private final List<String> header;
    private final String remedy;
    private String[] cells = {};

    /**
     * Reads the header.
     *
     * @param lines just opened
     * @param required names of columns that must be there, each once
     * @param remedy what to do where the table is not as it should be, a sentence
     * @throws InputException if one of them is missing
     */
    TableRows(LineReader lines, List<String> required, String remedy) {
        this.lines = lines;
        this.remedy = remedy;
        lines.advance();
        this.header = List.of(lines.line().split("\t", -1));
        Set<String> missing = new TreeSet<>(required);
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw fault("found no column " + String.join(", ", missing) + " in '" + shortened(lines.line())
                    + "', expected the columns " + String.join(", ", required));
        }
        for (String column : required) {
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw fault("found the column " + column + " twice, expected it once");
            }
        }
    }

    /** Moves to the next row that is not blank; false at the end of the file. */
    boolean advance() {
        while (lines.advance()) {
            if (!lines.line().isBlank()) {
                cells = lines.line().split("\t", -1);
                return true;
            }
        }
        return false;
    }

    /**
     * Checks that the row has as many cells as the header.
     *
     * @throws InputException if not
     */
    void checkWidth() {
        if (cells.length != header.size()) {
            throw fault("found " + cells.length + " columns, expected " + header.size() + " as in the first line");
        }
    }

    /** Returns the row's cell in a column that is there. */
    String cell(String column) {
        return cells[header.indexOf(column)];
    }

    /** Returns a cell that must not be empty. */
    String filled(String column) {
        String cell = cell(column);
        if (cell.isBlank()) {
            throw fault("found an empty cell in column " + column + ", expected a value");
        }
        return cell;
    }

    /** Returns a cell that is one of a few words. */
    String oneOf(String column, List<String> words) {
        String cell = cell(column);
        if (!words.contains(cell)) {
            throw fault("found '" + cell + "' in column " + column + ", expected " + String.join(" or ", words));
        }
        return cell;
    }

    /** Returns a cell that is a whole number from 1. */
    int position(String column) {
        String cell = cell(column);
        if (!cell.matches("[1-9][0-9]{0,8}")) {
            throw fault("found '" + cell + "' in column " + column + ", expected a whole number from 1");
        }
        return Integer.parseInt(cell);
    }

    /** Returns a cell that consists of some letters. */
    String letters(String column, String allowed, String expected) {
        String cell = cell(column);
        if (cell.isEmpty() || cell.chars().anyMatch(letter -> allowed.indexOf(letter) < 0)) {
            throw fault("found '" + shortened(cell) + "' in column " + column + ", expected " + expected);
        }
        return cell;
    }

    /** Returns where the row stands. */
    RowPlace place() {
        return new RowPlace(lines.file(), lines.number());
    }

    /** Makes the error for a fault in the row at hand. */
    InputException fault(String problem) {
        return lines.fault(problem, remedy);
    }

    private static String shortened(String text) {
        List<String> cells = new ArrayList<>(List.of(text.split("\t", -1)));
        String all = String.join(" ", cells);
        return all.length() <= 60 ? all : all.substring(0, 60) + "...";
    }
}
