package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.feature.AnnotatedCds;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * One part of a CDS in the coordinates of a genome's contig.
 *
 * @param start first position, 0-based
 * @param end position after the last
 * @param strand the strand
 * @param frame where its codons begin, modulo 3, counted from the contig's start
 * @param pseudo it belongs to a pseudogene
 */
record CodingPart(int start, int end, Strand strand, int frame, boolean pseudo) {

    /**
     * Returns the parts of a CDS.
     *
     * @param offset where its sequence begins on the contig
     */
    static List<CodingPart> of(AnnotatedCds cds, int offset) {
        List<CodingPart> parts = new ArrayList<>();
        for (int i = 0; i < cds.parts().size(); i++) {
            Region region = cds.parts().get(i);
            int start = region.start() + offset;
            int end = region.end() + offset;
            parts.add(new CodingPart(
                    start,
                    end,
                    cds.strand(),
                    frame(start, end, cds.strand(), cds.phases().get(i)),
                    cds.pseudo()));
        }
        return parts;
    }

    /** Returns what lies within a region, in the same frame; it may be empty, its end before its start. */
    CodingPart within(Region region) {
        return new CodingPart(Math.max(start, region.start()), Math.min(end, region.end()), strand, frame, pseudo);
    }

    int length() {
        return end - start;
    }

    /** Returns how many positions both have; 0 or less where there are none. */
    int shared(CodingPart other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /** Returns whether both are read in the same frame and each covers at least half of the other. */
    boolean agreesWith(CodingPart other) {
        int shared = shared(other);
        return strand == other.strand
                && frame == other.frame
                && 2L * shared >= length()
                && 2L * shared >= other.length();
    }

    private static int frame(int start, int end, Strand strand, int phase) {
        return Math.floorMod(strand == Strand.FORWARD ? start + phase : end - phase, 3);
    }
}
