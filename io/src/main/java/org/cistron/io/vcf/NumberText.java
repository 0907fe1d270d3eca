package org.cistron.io.vcf;

import java.util.Locale;

/** Tells numbers as VCF writes them from other text, without the cost of an exception. */
final class NumberText {
    /** The lowest eight of 32 bits have other meanings (VCF 4.3, 1.3). */
    private static final long LEAST = Integer.MIN_VALUE + 8L;

    private static final int MOST_DIGITS = 10;

    private NumberText() {}

    /** Returns whether a text is a whole number that VCF can have. */
    static boolean isInteger(String text) {
        int first = signLength(text);
        int end = digitsEnd(text, first);
        if (end == first || end < text.length()) {
            return false;
        }
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        if (end - first > MOST_DIGITS) {
            return false;
        }
        long magnitude = Long.parseLong(text, first, end, 10);
        return text.charAt(0) == '-' ? -magnitude >= LEAST : magnitude <= Integer.MAX_VALUE;
    }

    /** Returns whether a text is a number, infinite or not-a-number. */
    static boolean isFloat(String text) {
        int first = signLength(text);
        int point = digitsEnd(text, first);
        boolean fraction = point < text.length() && text.charAt(point) == '.';
        int end = fraction ? digitsEnd(text, point + 1) : point;
        boolean digits = end - first > (fraction ? 1 : 0);
        if (!digits) {
            return isSpecial(text.substring(first));
        }
        return end == text.length() || isExponent(text, end);
    }

    /** Returns the value of a text that {@link #isFloat} lets pass. */
    static double parse(String text) {
        String special = text.substring(signLength(text)).toLowerCase(Locale.ROOT);
        boolean negative = text.startsWith("-");
        return switch (special) {
            case "nan" -> Double.NaN;
            case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        int signed = at + 1;
        boolean sign = signed < text.length() && (text.charAt(signed) == '-' || text.charAt(signed) == '+');
        int first = sign ? signed + 1 : signed;
        return first < text.length() && digitsEnd(text, first) == text.length();
    }

    private static boolean isSpecial(String text) {
        return text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("infinity");
    }

    private static int signLength(String text) {
        return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
