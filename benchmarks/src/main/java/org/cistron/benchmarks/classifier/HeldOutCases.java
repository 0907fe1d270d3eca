package org.cistron.benchmarks.classifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code held_out.tsv} holds.
 *
 * @param classifiers their names
 * @param cases by row
 */
record HeldOutCases(List<String> classifiers, List<HeldOutCase> cases) {
    private static final List<String> COLUMNS =
            List.of("question", "group", "gene", "consequence", "variant", "label", "weight", "fold", "homologs");
    private static final int FIRST_CLASSIFIER = COLUMNS.size();

    /** Takes immutable copies. */
    HeldOutCases {
        classifiers = List.copyOf(classifiers);
        cases = List.copyOf(cases);
    }

    /** Reads the table that {@code cistron train variant-classifier --folds} wrote. */
    static HeldOutCases read(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            List<String> header = List.of(lines.get(0).split("\t", -1));
            if (header.size() < FIRST_CLASSIFIER
                    || !header.subList(0, FIRST_CLASSIFIER).equals(COLUMNS)) {
                throw new IllegalArgumentException(table + ": found columns " + header + ", expected " + COLUMNS
                        + " and classifiers. Run with --fresh.");
            }
            return new HeldOutCases(
                    header.subList(FIRST_CLASSIFIER, header.size()),
                    lines.stream().skip(1).map(HeldOutCases::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeldOutCase row(String line) {
        String[] cells = line.split("\t", -1);
        List<Double> answers = new ArrayList<>();
        for (int i = FIRST_CLASSIFIER; i < cells.length; i++) {
            answers.add(cells[i].isEmpty() ? Double.NaN : Double.parseDouble(cells[i]));
        }
        return new HeldOutCase(
                cells[0],
                cells[2],
                cells[3],
                cells[4],
                cells[5].equals("1"),
                Double.parseDouble(cells[6]),
                Integer.parseInt(cells[7]),
                answers);
    }
}
