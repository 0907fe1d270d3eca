package org.cistron.runner.train;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cistron.runner.picture.Axis;
import org.cistron.runner.picture.Drawing;

/**
 * One pair of axes of a learning curve's picture, with its lines and their legend.
 *
 * @param quantity what its columns begin with: {@code loss} or {@code score}
 * @param columns the columns that are its lines
 * @param curve the curve
 */
record CurvePanel(String quantity, List<String> columns, LearningCurve curve) {
    /** How wide a panel is, its legend included. */
    static final int WIDTH = 900;

    private static final int LEFT = 90;
    private static final int RIGHT = 690;
    private static final int TOP = 20;
    private static final int BOTTOM = 240;
    private static final int LEAST_HEIGHT = 290;
    private static final int LABEL = 66;
    private static final int LEGEND_LINE = 20;
    private static final int LONGEST_NAME = 20;
    private static final int X_TICKS = 8;
    private static final int Y_TICKS = 6;

    /** Returns how high it is, its labels included. */
    int height() {
        return Math.max(LEAST_HEIGHT, TOP + (columns.size() + 1) * LEGEND_LINE);
    }

    /** Draws the panel below those above it. */
    void draw(Drawing drawing, CurveSteps steps, int top) {
        Axis x = Axis.spanning(steps.values());
        Axis y = Axis.spanning(columns.stream().flatMapToDouble(name -> DoubleStream.of(curve.column(name))));
        for (BigDecimal tick : y.ticks(Y_TICKS)) {
            double at = down(top, y, tick.doubleValue());
            drawing.line("grid", LEFT, at, RIGHT, at);
            drawing.line("axis", LEFT - 5, at, LEFT, at);
            drawing.text(LEFT - 9, at + 4, "end", label(tick));
        }
        for (BigDecimal tick : steps.ticks(x, X_TICKS)) {
            double at = across(x, tick.doubleValue());
            drawing.line("axis", at, top + BOTTOM, at, top + BOTTOM + 5);
            drawing.text(at, top + BOTTOM + 20, "middle", label(tick));
        }
        drawing.line("axis", LEFT, top + TOP, LEFT, top + BOTTOM);
        drawing.line("axis", LEFT, top + BOTTOM, RIGHT, top + BOTTOM);
        drawing.text((LEFT + RIGHT) / 2.0, top + BOTTOM + 40, "middle", steps.name());
        drawing.upwards(LEFT - LABEL, top + (TOP + BOTTOM) / 2.0, quantity);
        for (int i = 0; i < columns.size(); i++) {
            line(drawing, i, steps.values().toArray(), x, y, top);
            legend(drawing, i, top + TOP + 5 + i * LEGEND_LINE);
        }
    }

    /** Figures that are not finite are passed over: a score that is taken at every tenth step is one line all the same. */
    private void line(Drawing drawing, int kind, double[] steps, Axis x, Axis y, int top) {
        double[] values = curve.column(columns.get(kind));
        int[] drawn = IntStream.range(0, values.length)
                .filter(i -> Axis.draws(values[i]))
                .toArray();
        if (drawn.length == 1) {
            drawing.dot(kind, across(x, steps[drawn[0]]), down(top, y, values[drawn[0]]));
        } else if (drawn.length > 1) {
            drawing.path(
                    kind,
                    Arrays.stream(drawn)
                            .mapToObj(i -> String.format(
                                    Locale.ROOT, "%.1f %.1f", across(x, steps[i]), down(top, y, values[i])))
                            .collect(Collectors.joining("L", "M", "")));
        }
    }

    private void legend(Drawing drawing, int kind, int at) {
        String name = columns.get(kind);
        drawing.path(kind, String.format(Locale.ROOT, "M%d %dH%d", RIGHT + 20, at, RIGHT + 50));
        drawing.text(
                RIGHT + 58,
                at + 4,
                "start",
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name);
    }

    private static double across(Axis x, double figure) {
        return LEFT + x.place(figure) * (RIGHT - LEFT);
    }

    private static double down(int top, Axis y, double figure) {
        return top + BOTTOM - y.place(figure) * (BOTTOM - TOP);
    }

    private static String label(BigDecimal tick) {
        BigDecimal bare = tick.stripTrailingZeros();
        boolean shortEnough = bare.scale() <= 5 && bare.precision() - bare.scale() <= 7;
        return shortEnough ? bare.toPlainString() : bare.toString();
    }
}
