package org.cistron.runner.train;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.cistron.runner.picture.Axis;

/** What a learning curve is drawn over: its first column that counts upwards, or else the rows' numbers. */
final class CurveSteps {
    private final String name;
    private final double[] values;

    private CurveSteps(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    static CurveSteps of(LearningCurve curve, List<String> candidates) {
        return candidates.stream()
                .map(name -> new CurveSteps(name, curve.column(name)))
                .filter(CurveSteps::countsUpwards)
                .findFirst()
                .orElseGet(() -> new CurveSteps(
                        "row",
                        IntStream.rangeClosed(1, curve.size()).asDoubleStream().toArray()));
    }

    String name() {
        return name;
    }

    DoubleStream values() {
        return Arrays.stream(values);
    }

    /** Returns an axis's ticks; where all steps are whole numbers, the whole ones only. */
    List<BigDecimal> ticks(Axis axis, int wanted) {
        boolean whole = values().allMatch(value -> value == Math.rint(value));
        return axis.ticks(wanted).stream()
                .filter(tick -> !whole || tick.stripTrailingZeros().scale() <= 0)
                .toList();
    }

    private boolean countsUpwards() {
        return values().allMatch(Axis::draws)
                && IntStream.range(1, values.length).allMatch(i -> values[i] > values[i - 1]);
    }
}
