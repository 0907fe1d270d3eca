package org.cistron.api.feature;

/**
 * A stretch of a contig for which evidence is asked, 0-based and half-open.
 *
 * @param start first position
 * @param end position after the last
 */
public record Window(int start, int end) {

    /** Checks that the window lies the right way round. */
    public Window {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("window [" + start + ", " + end + ") is not 0 <= start <= end");
        }
    }

    /** Returns the number of positions. */
    public int length() {
        return end - start;
    }
}
