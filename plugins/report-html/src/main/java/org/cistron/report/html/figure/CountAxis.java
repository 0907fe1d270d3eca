package org.cistron.report.html.figure;

import java.util.List;

/**
 * An axis from 0 to the highest of counts, with whole numbers as marks.
 *
 * @param highest the highest count
 */
record CountAxis(long highest) implements Axis {

    private LinearAxis axis() {
        return new LinearAxis(0, Math.max(1, highest));
    }

    @Override
    public double place(double value) {
        return axis().place(value);
    }

    @Override
    public List<Tick> ticks(int wanted) {
        return axis().ticks((int) Math.max(1, Math.min(wanted, highest)));
    }
}
