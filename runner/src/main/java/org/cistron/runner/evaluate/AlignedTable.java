package org.cistron.runner.evaluate;

import java.util.List;

/** Turns rows into columns, names to the left and numbers to the right. */
final class AlignedTable {
    private static final String GAP = "  ";

    private AlignedTable() {}

    static String format(Evaluation evaluation) {
        return ofColumns(evaluation.rows("-"));
    }

    /** Returns columns of like length side by side. */
    static String ofColumns(List<List<String>> columns) {
        List<Integer> widths = columns.stream().map(AlignedTable::width).toList();
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < columns.get(0).size(); line++) {
            text.append(padded(columns.get(0).get(line), -widths.get(0)));
            for (int column = 1; column < columns.size(); column++) {
                text.append(GAP).append(padded(columns.get(column).get(line), widths.get(column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int width(List<String> column) {
        return column.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Returns text in a given width, to the right, or to the left where the width is negative. */
    private static String padded(String text, int width) {
        String blanks = " ".repeat(Math.abs(width) - text.length());
        return width < 0 ? text + blanks : blanks + text;
    }
}
