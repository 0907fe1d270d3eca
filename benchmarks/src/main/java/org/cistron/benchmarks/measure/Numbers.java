package org.cistron.benchmarks.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers of tables. */
public final class Numbers {

    private Numbers() {}

    /** Returns a number rounded half-even to some decimal places. */
    public static String places(double number, int places) {
        return new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Returns the median: of an even number of them the mean of the two in the middle. */
    public static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
