package org.cistron.report.html.page;

import java.util.Locale;

/** Numbers as people read them, the same in every country. */
public final class Count {
    private Count() {}

    /** Returns a whole number with commas: {@code 4,641,652}. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a whole number and what is counted: {@code 1 gene}, {@code 2 genes}. */
    public static String of(long number, String what) {
        return of(number) + " " + what + (number == 1 ? "" : "s");
    }

    /** Returns a share as a percentage: {@code 87.6 %}. */
    public static String share(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** Returns a probability: {@code 0.953}. */
    public static String probability(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }
}
