package org.cistron.report.html.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture on the page.
 *
 * @param id its anchor, unique on the page: lower-case letters, digits and hyphens
 * @param title its heading, a few words
 * @param svg an {@code <svg>} element as it goes into the page: whoever made it has escaped all names in it, and given it a text for
 *     those who cannot see it
 * @param caption what it shows and how to read it, as plain text; may be empty
 */
public record Picture(String id, String title, String svg, String caption) {
    private static final Pattern WIDTH = Pattern.compile("<svg[^>]* viewBox=\"0 0 ([0-9]+)");
    private static final int WIDEST_OF_HALF_A_ROW = 700;

    /** Returns its own width in pixels, at which its words are as large as they were meant; 0 where it does not say. */
    public int width() {
        Matcher found = WIDTH.matcher(svg);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** Returns whether it needs a row for itself to be read. */
    public boolean wide() {
        return width() > WIDEST_OF_HALF_A_ROW;
    }
}
