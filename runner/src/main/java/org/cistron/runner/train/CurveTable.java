package org.cistron.runner.train;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a learning curve as a table: a line of column names, then a line for each row, tabs between. */
final class CurveTable {
    static final String FILE = "learning_curve.tsv";

    private CurveTable() {}

    static String of(LearningCurve curve) {
        StringBuilder table = new StringBuilder(String.join("\t", curve.columns())).append('\n');
        curve.rows().forEachRemaining(row -> table.append(
                        Arrays.stream(row).mapToObj(CurveFigure::text).collect(Collectors.joining("\t")))
                .append('\n'));
        return table.toString();
    }
}
