package org.cistron.io.tabix;

import htsjdk.tribble.Feature;

/**
 * Where the record of a line lies, as tabix sees it.
 *
 * @param contig its contig, as the line has it
 * @param start its first position, 1-based
 * @param end its last position
 */
record LinePlace(String contig, int start, int end) implements Feature {

    @Override
    public String getContig() {
        return contig;
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public int getEnd() {
        return end;
    }
}
