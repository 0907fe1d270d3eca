package org.cistron.io.variant;

import java.util.List;

/** What a row says is true. */
final class Answer {
    private static final List<String> YES = List.of("1", "P");
    private static final List<String> WORDS = List.of("1", "0", "P", "B");
    /** How much an answer counts that nobody has reviewed. */
    private static final double UNREVIEWED = 0.3;

    private Answer() {}

    /** Returns whether the answer is yes. */
    static boolean of(TableRows rows) {
        return YES.contains(rows.oneOf("label", WORDS));
    }

    /** Returns the weight that the row gives, or that its review status stands for; 1 where it has neither. */
    static double weight(TableRows rows) {
        if (rows.columns().contains("weight")) {
            double weight = rows.number("weight", "a number above 0");
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw rows.fault("found '" + rows.cell("weight") + "' in column weight, expected a number above 0");
            }
            return weight;
        }
        boolean told = rows.columns().contains("review_status");
        return told && !Label.isReviewed(rows.cell("review_status")) ? UNREVIEWED : 1;
    }
}
