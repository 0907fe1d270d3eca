package org.cistron.runner.run;

import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;

/**
 * Leaves out genes that the user did not ask for, of those that a plugin found by itself; the shared decoder heeds such wishes on its
 * own.
 *
 * @param minimumLength nucleotides of the shortest complete gene
 * @param openEnds whether genes may be cut off by a contig's end or a gap
 */
record WantedGenes(int minimumLength, boolean openEnds) {

    List<Gene> of(List<Gene> found, Sequence contig) {
        return found.stream().filter(gene -> wanted(gene.region(), contig)).toList();
    }

    private boolean wanted(CodingRegion region, Sequence contig) {
        boolean allowed = region.partial() ? openEnds : region.length() >= minimumLength;
        return allowed && contig.masked().stream().noneMatch(mask -> touches(region, mask, contig.length()));
    }

    /** A gene over the origin lies at the contig's beginning too. */
    private static boolean touches(CodingRegion region, Region mask, int length) {
        return (region.start() < mask.end() && mask.start() < region.end()) || mask.start() < region.end() - length;
    }
}
