package org.cistron.report.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are written: rounded, without zeros at their end. */
final class Rounded {
    private Rounded() {}

    static BigDecimal to(int decimals, double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
