package org.cistron.io.gff3;

import org.cistron.api.sequence.Region;

/**
 * A region and where a file says so.
 *
 * @param region the region
 * @param line the 1-based line
 */
public record FoundRegion(Region region, long line) {}
