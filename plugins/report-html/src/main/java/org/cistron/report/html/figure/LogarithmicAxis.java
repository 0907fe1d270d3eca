package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis on which equal distances are equal ratios.
 *
 * @param low the number at its beginning, above 0
 * @param high the number at its end, above {@code low}
 */
record LogarithmicAxis(double low, double high) implements Axis {
    private static final int[][] WITHIN_DECADE = {{1, 2, 5}, {1, 3}, {1}};
    private static final double EQUAL = 1e-9;

    LogarithmicAxis {
        if (!(low > 0 && high > low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("no logarithmic axis goes from " + low + " to " + high);
        }
    }

    @Override
    public double place(double value) {
        return StrictMath.log(value / low) / StrictMath.log(high / low);
    }

    @Override
    public List<Tick> ticks(int wanted) {
        for (int[] digits : WITHIN_DECADE) {
            List<Tick> ticks = ticks(digits, 1);
            if (ticks.size() <= wanted) {
                return ticks;
            }
        }
        int decades = (int) Math.ceil(StrictMath.log10(high / low));
        return ticks(WITHIN_DECADE[2], Math.max(2, decades / Math.max(1, wanted) + 1));
    }

    private List<Tick> ticks(int[] digits, int everyDecade) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(StrictMath.log10(low));
        int last = (int) Math.ceil(StrictMath.log10(high));
        for (int exponent = first; exponent <= last; exponent++) {
            if (Math.floorMod(exponent, everyDecade) == 0) {
                for (int digit : digits) {
                    addWithin(ticks, digit * StrictMath.pow(10, exponent));
                }
            }
        }
        return ticks;
    }

    private void addWithin(List<Tick> ticks, double value) {
        if (value >= low * (1 - EQUAL) && value <= high * (1 + EQUAL)) {
            ticks.add(new Tick(value, Decimals.brief(value)));
        }
    }
}
