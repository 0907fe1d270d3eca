package org.cistron.io.variant;

import java.util.List;

/**
 * What a table says of a variant.
 *
 * @param pathogenic whether it makes its carrier ill
 * @param reviewed whether somebody has looked at it against stated criteria, and nobody contradicts
 */
public record Label(boolean pathogenic, boolean reviewed) {
    private static final String PATHOGENIC = "P";
    private static final List<String> WORDS = List.of(PATHOGENIC, "B");

    static Label of(TableRows rows) {
        return new Label(rows.oneOf("label", WORDS).equals(PATHOGENIC), isReviewed(rows.cell("review_status")));
    }

    /** "No assertion criteria provided" contains "criteria provided": what it begins with decides. */
    private static boolean isReviewed(String status) {
        boolean by = status.startsWith("criteria provided")
                || status.contains("expert panel")
                || status.equals("practice guideline");
        return by && !status.contains("conflicting");
    }
}
