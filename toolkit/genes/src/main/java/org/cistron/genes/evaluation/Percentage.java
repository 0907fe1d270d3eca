package org.cistron.genes.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A percentage with two decimal places.
 *
 * @param value the percentage, rounded half-even from the exact value of a double
 */
public record Percentage(BigDecimal value) {
    private static final int PLACES = 2;

    /** Rounds the value. */
    public Percentage {
        value = value.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** Returns a rounded percentage. */
    public static Percentage of(double percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /** Returns which share of the whole the part is; nothing where the whole is 0. */
    public static Optional<Percentage> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(of(100.0 * part / whole));
    }

    /** Returns the value with as few decimal places as it needs, but one at least, as JSON has it: 97.5 for 97.50. */
    public BigDecimal shortest() {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1, RoundingMode.UNNECESSARY) : stripped;
    }

    /** Returns the value with two decimal places. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
