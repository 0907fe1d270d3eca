package org.cistron.io.genbank;

import java.util.List;
import org.cistron.api.sequence.Region;

/**
 * Where a feature lies.
 *
 * @param parts its parts in reading order; a part in another record has that record's accession as contig
 * @param reverse any part is read from the complementary strand
 * @param cutOff an end lies beyond what is given ({@code <} or {@code >})
 * @param ordered the parts are in order but not said to be joined
 */
record Location(List<Region> parts, boolean reverse, boolean cutOff, boolean ordered) {}
