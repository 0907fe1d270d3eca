package org.cistron.io.annotation;

import java.util.OptionalInt;

/** Reads positions and lengths, which are written in digits alone. */
public final class WholeNumber {
    private static final int MOST_DIGITS = 10;

    private WholeNumber() {}

    /**
     * Returns the number, or nothing where the text is not one in range.
     *
     * @param least the least number allowed, 0 or more; the greatest is 2,147,483,647
     */
    public static OptionalInt parse(String text, int least) {
        boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS && isDigits(text);
        long value = digits ? Long.parseLong(text) : -1;
        return value < least || value > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
