package org.cistron.runner.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis of a picture: from figures to places along it, and where its ticks are.
 *
 * @param low the figure at its beginning
 * @param high the figure at its end, above {@code low}
 */
public record Axis(double low, double high) {
    private static final long[] STEPS = {1, 2, 5, 10};
    private static final double LARGEST = 1e300;
    private static final double SMALLEST = 1e-300;
    /** Two figures that differ by a smaller part of their size than this are taken as one. */
    private static final double EQUAL = 1e-9;
    /** How much room a constant has on either side, as a part of its size. */
    private static final double ROOM = 0.05;

    /** Returns whether a figure can be drawn: those that are not finite, or near it, cannot. */
    public static boolean draws(double figure) {
        return Math.abs(figure) <= LARGEST;
    }

    /** Returns the axis that spans all figures that can be drawn; from 0 to 1 where there is none. */
    public static Axis spanning(DoubleStream figures) {
        double[] drawn = figures.filter(Axis::draws).toArray();
        if (drawn.length == 0) {
            return new Axis(0, 1);
        }
        double low = DoubleStream.of(drawn).min().orElseThrow();
        double high = DoubleStream.of(drawn).max().orElseThrow();
        double size = Math.max(Math.abs(low), Math.abs(high));
        if (size < SMALLEST) {
            return new Axis(-1, 1);
        }
        double room = high - low > size * EQUAL ? 0 : size * ROOM;
        return new Axis(low - room, high + room);
    }

    /** Returns where a figure lies: 0 at the beginning, 1 at the end. */
    public double place(double figure) {
        return (figure - low) / (high - low);
    }

    /** Returns round figures along the axis, about as many as wanted or fewer. */
    public List<BigDecimal> ticks(int wanted) {
        double least = (high - low) / wanted;
        int exponent = (int) Math.floor(Math.log10(least));
        BigDecimal step = BigDecimal.ONE;
        for (long candidate : STEPS) {
            step = BigDecimal.valueOf(candidate).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least) {
                break;
            }
        }
        double width = step.doubleValue();
        List<BigDecimal> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / width - EQUAL); ticks.size() <= wanted && i <= high / width + EQUAL; i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return ticks;
    }
}
