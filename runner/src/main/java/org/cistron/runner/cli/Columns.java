package org.cistron.runner.cli;

import java.util.List;
import java.util.stream.IntStream;

/** Sets rows of text in columns, each as wide as its widest text. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** Returns lines with line ends; all rows have as many texts as the first. */
    static String of(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(cell)
                        .append(" ".repeat(widths[column] - cell.length()))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
