package org.cistron.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of results under a title, written as Markdown and as TSV. */
public final class ResultTable {
    private final String title;
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** Starts a table without rows. */
    public ResultTable(String title, String... header) {
        this.title = title;
        this.header = List.of(header);
    }

    /** Adds a row with as many cells as the header has. */
    public void add(List<String> row) {
        if (row.size() != header.size()) {
            throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " headings");
        }
        rows.add(List.copyOf(row));
    }

    /** Returns the table as Markdown, the title above it, columns padded. */
    public String markdown() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            widths.add(width(column));
        }
        StringBuilder text = new StringBuilder("### " + title + "\n\n");
        text.append(line(header, widths)).append(line(List.of(), widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    /** Returns the table as tab-separated values with a header line. */
    public String tsv() {
        List<List<String>> all = new ArrayList<>(List.of(header));
        all.addAll(rows);
        return all.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    /** Writes several tables into a folder: one Markdown file, and a TSV file for each that is named after it. */
    public static void save(Path folder, String name, List<ResultTable> tables) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(name + ".md"),
                    tables.stream().map(ResultTable::markdown).collect(Collectors.joining("\n")));
            for (int i = 0; i < tables.size(); i++) {
                String file = name + (i == 0 ? "" : "-" + (i + 1)) + ".tsv";
                Files.writeString(folder.resolve(file), tables.get(i).tsv());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int width(int column) {
        int widest = Math.max(3, header.get(column).length());
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return widest;
    }

    /** An empty row makes the line below the header. */
    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.size(); i++) {
            String cell = cells.isEmpty() ? "-".repeat(widths.get(i)) : cells.get(i);
            line.append(' ')
                    .append(cell)
                    .append(" ".repeat(widths.get(i) - cell.length()))
                    .append(" |");
        }
        return line.append('\n').toString();
    }
}
