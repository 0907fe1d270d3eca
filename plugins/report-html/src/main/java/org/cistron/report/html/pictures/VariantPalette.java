package org.cistron.report.html.pictures;

import java.util.Collection;
import java.util.List;
import org.cistron.report.html.figure.StackedBars;

/** The colours of impacts and classes: one of each in all figures, in the browser and in the table. */
final class VariantPalette {
    /** What lollipops tell apart, in the order of the style sheet's categories. */
    static final List<String> CLASSES = List.of(
            "benign or not resistant",
            "pathogenic or resistant",
            "uncertain",
            "not judged, high impact",
            "not judged, moderate impact",
            "not judged, other");

    static final int HARMLESS = 0;
    static final int MATTERS = 1;
    static final int UNCERTAIN = 2;
    static final int HIGH = 3;
    static final int MODERATE = 4;
    static final int OTHER = 5;

    private VariantPalette() {}

    /** Returns an impact with its colour; low impact has that of what is harmless. */
    static StackedBars.Category impact(String impact) {
        return category(
                impact,
                switch (impact) {
                    case "HIGH" -> HIGH;
                    case "MODERATE" -> MODERATE;
                    case "LOW" -> HARMLESS;
                    default -> OTHER;
                });
    }

    /**
     * Returns a class with its colour.
     *
     * @param beside the classes shown beside it: of illness and of resistance together, those of resistance have spare colours
     */
    static StackedBars.Category verdict(String verdict, Collection<String> beside) {
        return category(
                verdict.replace('_', ' '),
                switch (verdict) {
                    case "pathogenic" -> MATTERS;
                    case "resistant" -> beside.contains("pathogenic") ? HIGH : MATTERS;
                    case "benign" -> HARMLESS;
                    case "not_resistant" -> beside.contains("benign") ? MODERATE : HARMLESS;
                    case "uncertain" -> UNCERTAIN;
                    default -> OTHER;
                });
    }

    private static StackedBars.Category category(String name, int number) {
        return new StackedBars.Category(name, "category-" + number);
    }
}
