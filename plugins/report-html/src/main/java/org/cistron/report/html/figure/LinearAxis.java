package org.cistron.report.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis on which equal distances are equal differences.
 *
 * @param low the number at its beginning
 * @param high the number at its end, above {@code low}
 */
record LinearAxis(double low, double high) implements Axis {
    private static final int[] STEPS = {1, 2, 5, 10};
    /** Numbers that differ by less than this part of a step are one. */
    private static final double EQUAL = 1e-9;

    LinearAxis {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("no axis goes from " + low + " to " + high);
        }
    }

    /** Returns an axis from 0 to the first mark that is not below the highest number, or to 1. */
    static LinearAxis fromZero(double highest, int ticks) {
        if (!(highest > 0)) {
            return new LinearAxis(0, 1);
        }
        double step = step(highest, ticks).doubleValue();
        return new LinearAxis(0, Math.ceil(highest / step - EQUAL) * step);
    }

    /** Returns an axis for counts, from 0 to a mark that is not below the highest, with whole numbers as marks. */
    static LinearAxis ofCounts(long highest, int ticks) {
        return fromZero((double) Math.max(highest, ticks), ticks);
    }

    /** Returns a round number (1, 2 or 5 times a power of ten) that is in a span at most as often as wanted. */
    static BigDecimal step(double span, int wanted) {
        double least = span / wanted;
        int exponent = (int) Math.floor(StrictMath.log10(least));
        for (int candidate : STEPS) {
            BigDecimal step = BigDecimal.valueOf(candidate).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - EQUAL)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    @Override
    public double place(double value) {
        return (value - low) / (high - low);
    }

    @Override
    public List<Tick> ticks(int wanted) {
        BigDecimal step = step(high - low, wanted);
        double width = step.doubleValue();
        List<Tick> ticks = new ArrayList<>();
        long last = (long) Math.floor(high / width + EQUAL);
        for (long i = (long) Math.ceil(low / width - EQUAL); i <= last && ticks.size() <= wanted; i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            ticks.add(new Tick(value.doubleValue(), label(value)));
        }
        return ticks;
    }

    private static String label(BigDecimal value) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
        return digits.replace('-', '−');
    }
}
