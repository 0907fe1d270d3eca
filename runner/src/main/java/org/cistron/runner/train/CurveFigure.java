package org.cistron.runner.train;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Writes a figure of a learning curve: whole numbers as they are, others with seven digits, alike on every Java. */
final class CurveFigure {
    private static final MathContext DIGITS = new MathContext(7);
    private static final double LARGEST_WHOLE = 1e15;

    private CurveFigure() {}

    /** Returns the figure rounded; empty where it is not finite. */
    static Optional<BigDecimal> rounded(double value) {
        if (!Double.isFinite(value)) {
            return Optional.empty();
        }
        return Optional.of(
                value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE
                        ? BigDecimal.valueOf((long) value)
                        : new BigDecimal(value).round(DIGITS).stripTrailingZeros());
    }

    /** Returns the figure's text: {@code NaN}, {@code Infinity} and {@code -Infinity} where it is not finite. */
    static String text(double value) {
        return rounded(value).map(BigDecimal::toString).orElseGet(() -> Double.toString(value));
    }
}
