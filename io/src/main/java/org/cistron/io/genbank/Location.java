package org.cistron.io.genbank;

import java.util.List;
import org.cistron.api.sequence.Region;

/**
 * Where a feature lies.
 *
 * @param parts its parts in reading order; a part in another record has that record's accession as contig
 * @param reverse any part is read from the complementary strand
 * @param mixed parts are read from both strands
 * @param startCutOff the end that is read first lies beyond what is given ({@code <} or {@code >})
 * @param endCutOff the end that is read last does
 * @param cutOff any end does, also within
 * @param ordered the parts are in order but not said to be joined
 */
public record Location(
        List<Region> parts,
        boolean reverse,
        boolean mixed,
        boolean startCutOff,
        boolean endCutOff,
        boolean cutOff,
        boolean ordered) {

    /** Takes an immutable copy. */
    public Location {
        parts = List.copyOf(parts);
    }

    /** Returns the lowest position of all parts. */
    int start() {
        return parts.stream().mapToInt(Region::start).min().orElse(0);
    }

    /** Returns the position after the highest of all parts. */
    int end() {
        return parts.stream().mapToInt(Region::end).max().orElse(0);
    }
}
