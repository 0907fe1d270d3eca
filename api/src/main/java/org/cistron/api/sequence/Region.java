package org.cistron.api.sequence;

import java.util.Objects;

/**
 * A stretch of one contig, 0-based and half-open.
 *
 * @param contig the contig's id
 * @param start first position, 0-based
 * @param end position after the last
 */
public record Region(String contig, int start, int end) {

    /** Checks that the region lies the right way round. */
    public Region {
        Objects.requireNonNull(contig, "contig");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("region [" + start + ", " + end + ") is not 0 <= start <= end");
        }
    }

    /** Returns the number of nucleotides. */
    public int length() {
        return end - start;
    }
}
