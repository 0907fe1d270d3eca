package org.cistron.report.html.figure;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a figure is called.
 *
 * @param id begins the ids of elements in the figure: lower-case letters, digits and hyphens, unique in the page
 * @param title a few words that say what the figure shows; any text
 */
public record Heading(String id, String title) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Checks the id, which is written into the page as it is. */
    public Heading {
        Objects.requireNonNull(title, "title");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a figure's id is lower-case letters, digits and hyphens");
        }
    }
}
