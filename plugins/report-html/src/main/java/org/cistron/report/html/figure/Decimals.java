package org.cistron.report.html.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers, the same way whatever the machine's language. */
final class Decimals {
    private static final long HUNDREDTHS = 100;
    private static final double LARGEST_COORDINATE = 1e6;
    /** A smaller share would be written as none. */
    private static final double LEAST_SHARE = 0.0005;

    private Decimals() {}

    /** Appends a coordinate in pixels, to a hundredth, without trailing zeros. */
    static void append(StringBuilder to, double coordinate) {
        if (!(Math.abs(coordinate) <= LARGEST_COORDINATE)) {
            throw new IllegalArgumentException("a figure has no place for " + coordinate);
        }
        long hundredths = Math.round(coordinate * HUNDREDTHS);
        if (hundredths < 0) {
            to.append('-');
            hundredths = -hundredths;
        }
        to.append(hundredths / HUNDREDTHS);
        long rest = hundredths % HUNDREDTHS;
        if (rest != 0) {
            to.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                to.append(rest % 10);
            }
        }
    }

    /** Returns a coordinate as {@link #append} writes it. */
    static String coordinate(double coordinate) {
        StringBuilder text = new StringBuilder();
        append(text, coordinate);
        return text.toString();
    }

    /** Returns a whole number with its thousands grouped. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a count where there is little room: from a hundred thousand on to three digits, in thousands or millions. */
    static String count(long count) {
        if (count < 100_000) {
            return grouped(count);
        }
        return count < 1_000_000 ? brief(count / 1e3) + " k" : brief(count / 1e6) + " M";
    }

    /** Returns a number to three digits, with its thousands grouped where it is large. */
    static String brief(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "not known";
        }
        if (Math.abs(number) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(3, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a share, 0 to 1, as a percentage with one decimal. */
    static String percent(double share) {
        return Double.isNaN(share) ? "not known" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Returns what part one number is of another, as a percentage; of nothing it is 0. */
    static String percent(long part, long whole) {
        double share = whole == 0 ? 0 : (double) part / whole;
        return share > 0 && share < LEAST_SHARE ? "< 0.1 %" : percent(share);
    }

    /** Returns a probability with three decimals. */
    static String probability(double probability) {
        return Double.isNaN(probability) ? "not known" : String.format(Locale.ROOT, "%.3f", probability);
    }

    /** Returns a number of nucleotides in the unit that suits its size. */
    static String nucleotides(long length) {
        if (length >= 1_000_000) {
            return inUnits(length, 6, 2) + " Mb";
        }
        return length >= 10_000 ? inUnits(length, 3, 1) + " kb" : grouped(length) + " nt";
    }

    private static String inUnits(long length, int exponent, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(length).movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
