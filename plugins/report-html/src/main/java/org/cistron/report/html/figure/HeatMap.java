package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What each change at each position would do (in-silico mutagenesis): a cell for each, coloured from below 0 over 0 to above it.
 * What is not known is crossed out; the reference has a dot. Columns are wrapped as words are.
 *
 * @param heading what it is called
 * @param rows the alternatives, such as amino acids
 * @param columns the positions, such as {@code M1}; the first six hundred are drawn
 * @param values [row][column], NaN where nothing is known
 * @param reference by column, the row that the reference has; -1 where none
 * @param scale what the values mean
 */
@SuppressWarnings("ArrayRecordComponent") // A matrix, copied on its way in; nobody compares two.
public record HeatMap(
        Heading heading,
        List<String> rows,
        List<String> columns,
        double[][] values,
        List<Integer> reference,
        Scale scale)
        implements Figure {
    /** Colours on either side of 0. */
    private static final int STEPS = 5;

    private static final int MOST_COLUMNS = 600;
    private static final int COLUMNS_IN_BLOCK = 60;
    private static final double CELL_WIDTH = 14;
    private static final double CELL_HEIGHT = 13;
    private static final double LEFT = 44;
    private static final double COLUMN_LABELS = 46;
    private static final double BETWEEN_BLOCKS = 12;
    private static final double FONT = 11;

    /** Checks the shape, and takes copies. */
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        reference = List.copyOf(reference);
        Objects.requireNonNull(scale, "scale");
        double[][] copy = new double[rows.size()][];
        if (values.length != rows.size() || reference.size() != columns.size()) {
            throw new IllegalArgumentException("a heat map has a value for each row and column");
        }
        for (int row = 0; row < copy.length; row++) {
            copy[row] = values[row].clone();
            if (copy[row].length != columns.size()) {
                throw new IllegalArgumentException("a heat map has a value for each row and column");
            }
        }
        values = copy;
    }

    @Override
    public String svg() {
        int drawn = Math.min(MOST_COLUMNS, columns.size());
        int wide = Math.min(COLUMNS_IN_BLOCK, Math.max(drawn, 1));
        double width = Math.max(480, LEFT + wide * CELL_WIDTH + 10);
        Drawing drawing = new Drawing(heading, width, 20);
        double largest = largest();
        drawing.describe(description());
        double y = 4;
        for (int first = 0; first < drawn; first += COLUMNS_IN_BLOCK) {
            block(drawing, first, Math.min(drawn, first + COLUMNS_IN_BLOCK), y, largest);
            y += COLUMN_LABELS + rows.size() * CELL_HEIGHT + BETWEEN_BLOCKS;
        }
        if (drawn < columns.size()) {
            String left = Decimals.grouped(columns.size() - drawn) + " more positions are not drawn.";
            drawing.words("small", 4, y + 10, left);
            drawing.describe(left);
            y += 20;
        }
        legend(drawing, y, largest);
        return drawing.svg();
    }

    private void block(Drawing drawing, int first, int last, double top, double largest) {
        double cells = top + COLUMN_LABELS;
        for (int column = first; column < last; column++) {
            double x = LEFT + (column - first) * CELL_WIDTH + CELL_WIDTH / 2 + 4;
            drawing.add(new Element("text")
                    .styled("tiny")
                    .with(
                            "transform",
                            "translate(" + Decimals.coordinate(x) + " " + Decimals.coordinate(cells - 4)
                                    + ") rotate(-90)")
                    .saying(Label.fitting(columns.get(column), COLUMN_LABELS - 4, FONT)));
        }
        Map<String, PathCommands> paths = new TreeMap<>();
        List<double[]> dots = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double y = cells + row * CELL_HEIGHT;
            drawing.words("tiny end", LEFT - 6, y + 10, Label.fitting(rows.get(row), LEFT - 8, FONT));
            for (int column = first; column < last; column++) {
                double x = LEFT + (column - first) * CELL_WIDTH;
                cell(paths, values[row][column], largest, x, y);
                if (reference.get(column) == row) {
                    dots.add(new double[] {x + CELL_WIDTH / 2 - 0.5, y + CELL_HEIGHT / 2 - 0.5});
                }
            }
        }
        paths.forEach(drawing::path);
        dots.forEach(dot -> drawing.disc("reference", dot[0], dot[1], 2.5));
    }

    private static void cell(Map<String, PathCommands> paths, double value, double largest, double x, double y) {
        double width = CELL_WIDTH - 1;
        double height = CELL_HEIGHT - 1;
        if (Double.isNaN(value)) {
            paths.computeIfAbsent("missing", style -> new PathCommands())
                    .move(x, y + height)
                    .go(width, -height);
            return;
        }
        paths.computeIfAbsent(style(value, largest), style -> new PathCommands())
                .rectangle(x, y, width, height);
    }

    private static String style(double value, double largest) {
        double part = largest == 0 ? 0 : Math.max(-1, Math.min(1, value / largest));
        long step = Math.round(Math.abs(part) * STEPS);
        return step == 0 ? "cell zero" : "cell " + (part < 0 ? "below-" : "above-") + step;
    }

    private void legend(Drawing drawing, double y, double largest) {
        double x = LEFT;
        for (int step = -STEPS; step <= STEPS; step++) {
            double value = largest * step / STEPS;
            drawing.rectangle(style(value, largest), x, y + 4, 20, 12);
            if (step % STEPS == 0) {
                String sign = step < 0 ? "−" : step > 0 ? "+" : "";
                drawing.words("small middle", x + 10, y + 30, sign + Decimals.brief(Math.abs(value)));
            }
            x += 21;
        }
        String below = "− " + scale.below() + ", + " + scale.above();
        drawing.words("small", LEFT, y + 48, Label.fitting(scale.quantity() + ": " + below, 900, 12));
        drawing.extendTo(y + 84);
        drawing.words("small", LEFT, y + 66, "Dot: the reference. Stroke: not known.");
    }

    private double largest() {
        double largest = 0;
        for (double[] row : values) {
            for (double value : row) {
                largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
            }
        }
        return largest;
    }

    private String description() {
        long known = 0;
        Cell lowest = new Cell(Double.POSITIVE_INFINITY, "", "");
        Cell highest = new Cell(Double.NEGATIVE_INFINITY, "", "");
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                Cell cell = new Cell(values[row][column], rows.get(row), columns.get(column));
                known += Double.isNaN(cell.value()) ? 0 : 1;
                lowest = cell.value() < lowest.value() ? cell : lowest;
                highest = cell.value() > highest.value() ? cell : highest;
            }
        }
        String text = "Heat map of " + scale.quantity() + " for " + rows.size() + " alternatives at "
                + Decimals.grouped(columns.size()) + " positions: " + Decimals.grouped(known) + " values are known";
        return known == 0 ? text + "." : text + ", from " + lowest.told() + " to " + highest.told() + ".";
    }

    /** A value with where it is. */
    private record Cell(double value, String row, String column) {
        String told() {
            return Decimals.brief(value).replace('-', '−') + " (" + Label.brief(row) + " at " + Label.brief(column)
                    + ")";
        }
    }

    /**
     * What a heat map's values mean.
     *
     * @param quantity what they measure, such as {@code change of log-odds}
     * @param below what is meant by values below 0, such as {@code damaging}
     * @param above what by values above 0
     */
    public record Scale(String quantity, String below, String above) {

        /** Shortens what is too long for a sentence. */
        public Scale {
            quantity = Label.brief(quantity);
            below = Label.brief(below);
            above = Label.brief(above);
        }
    }
}
