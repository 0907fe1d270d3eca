package org.cistron.report.html.figure;

import java.util.List;

/** How sure a gene is, in steps that are coloured alike in all figures. */
public enum ProbabilityClass {
    /** At least 0.95. */
    LIKELY(0.95, "likely", "0.95 and above"),
    /** At least 0.8. */
    PROBABLE(0.8, "probable", "0.8 to 0.95"),
    /** At least 0.5. */
    POSSIBLE(0.5, "possible", "0.5 to 0.8"),
    /** Less. */
    DOUBTFUL(0, "doubtful", "below 0.5"),
    /** Nothing is known of it: not a call, or a plugin that says nothing. */
    UNKNOWN(Double.NaN, "unknown", "not known");

    private static final double UNSURE = 0.8;
    private static final List<ProbabilityClass> ALL = List.of(values());

    private final double least;
    private final String style;
    private final String label;

    ProbabilityClass(double least, String style, String label) {
        this.least = least;
        this.style = style;
        this.label = label;
    }

    /** Returns all, the surest first. */
    public static List<ProbabilityClass> all() {
        return ALL;
    }

    /** Returns the class of a probability, 0 to 1; of NaN it is {@link #UNKNOWN}. */
    public static ProbabilityClass of(double probability) {
        return ALL.stream()
                .filter(candidate -> probability >= candidate.least)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Returns whether a reader should look at such a gene before believing it. */
    public boolean unsure() {
        return least < UNSURE;
    }

    /** Returns its name in the style sheet. */
    public String style() {
        return style;
    }

    /** Returns which probabilities it holds, in words. */
    public String label() {
        return label;
    }
}
