package org.cistron.runner.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/**
 * From one share to another, in per cent, with one decimal: rounded away from each other, so that all it was made of lies within.
 *
 * @param lowest the lowest share
 * @param highest the highest share
 */
public record PercentRange(BigDecimal lowest, BigDecimal highest) {

    /** Rounds, and checks that the range lies the right way round. */
    public PercentRange {
        lowest = lowest.setScale(1, RoundingMode.FLOOR);
        highest = highest.setScale(1, RoundingMode.CEILING);
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("a range from " + lowest + " to " + highest + " %");
        }
    }

    /** Returns the range of shares, 0 to 1; there is at least one. */
    static PercentRange of(Collection<Double> shares) {
        double lowest = shares.stream().mapToDouble(share -> share).min().orElseThrow();
        double highest = shares.stream().mapToDouble(share -> share).max().orElseThrow();
        return new PercentRange(new BigDecimal(100 * lowest), new BigDecimal(100 * highest));
    }

    /** Returns whether a share, 0 to 1, lies within, or at most so many percentage points outside. */
    public boolean holds(double share, double margin) {
        return 100 * share >= lowest.doubleValue() - margin && 100 * share <= highest.doubleValue() + margin;
    }

    /** Returns it in words, such as {@code 16.6 to 67.4 %}. */
    public String words() {
        return lowest + " to " + highest + " %";
    }

    /** Returns a share, 0 to 1, in words. */
    public static String words(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
