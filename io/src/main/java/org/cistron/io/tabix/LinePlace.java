package org.cistron.io.tabix;

/**
 * Where the record of a line lies, as tabix sees it.
 *
 * @param contig its contig, as the line has it
 * @param start its first position, 1-based
 * @param end its last position
 */
record LinePlace(String contig, int start, int end) {}
