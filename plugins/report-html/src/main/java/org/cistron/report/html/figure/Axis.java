package org.cistron.report.html.figure;

import java.util.List;

/** From numbers to places along an axis, and the round numbers that are marked on it. */
sealed interface Axis permits CountAxis, LinearAxis, LogarithmicAxis {
    /** Returns where a number lies: 0 at the beginning of the axis, 1 at its end. */
    double place(double value);

    /** Returns where a count lies. */
    default double placeOfCount(long count) {
        return place((double) count);
    }

    /** Returns about as many marks as wanted, or fewer, in ascending order. */
    List<Tick> ticks(int wanted);
}
