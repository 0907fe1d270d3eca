package org.cistron.runner.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** What a training has recorded of how it goes: rows of figures, all with the same columns. */
public final class LearningCurve {
    private final List<String> columns = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    /** Reads what {@link #write} wrote. */
    static LearningCurve read(DataInputStream from) throws IOException {
        LearningCurve curve = new LearningCurve();
        int columns = from.readInt();
        for (int i = 0; i < columns; i++) {
            curve.columns.add(from.readUTF());
        }
        int rows = from.readInt();
        for (int i = 0; i < rows; i++) {
            double[] row = new double[columns];
            for (int k = 0; k < columns; k++) {
                row[k] = from.readDouble();
            }
            curve.rows.add(row);
        }
        return curve;
    }

    /** Writes columns and rows. */
    void write(DataOutputStream to) throws IOException {
        to.writeInt(columns.size());
        for (String column : columns) {
            to.writeUTF(column);
        }
        to.writeInt(rows.size());
        for (double[] row : rows) {
            for (double value : row) {
                to.writeDouble(value);
            }
        }
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if its columns are not those of the rows before, or cannot head a table
     */
    void add(Map<String, Double> values) {
        List<String> names = new ArrayList<>(values.keySet());
        if (rows.isEmpty()) {
            names.forEach(LearningCurve::check);
            columns.addAll(names);
        }
        if (names.isEmpty()
                || !names.equals(columns)
                || values.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException(
                    "a row of the learning curve " + values + ", expected a figure for each of "
                            + (columns.isEmpty() ? "one or more columns" : columns + ", in this order"));
        }
        rows.add(values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return rows.size();
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Returns a column's figures from the first row to the last. */
    double[] column(String name) {
        int at = columns.indexOf(name);
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /** Returns the rows' figures, in the order of the columns. */
    Iterator<double[]> rows() {
        return rows.stream().map(double[]::clone).iterator();
    }

    /** Returns the last row's figures by column, less those that are not finite; nothing where there is no row. */
    public Map<String, BigDecimal> last() {
        Map<String, BigDecimal> last = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            Iterator<String> names = columns.iterator();
            DoubleStream.of(rows.get(rows.size() - 1)).forEachOrdered(value -> {
                String name = names.next();
                CurveFigure.rounded(value).ifPresent(figure -> last.put(name, figure));
            });
        }
        return last;
    }

    private static void check(String column) {
        if (column == null || column.isBlank() || column.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a column '" + column + "' of the learning curve, expected a name without control characters");
        }
    }
}
