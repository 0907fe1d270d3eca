package org.cistron.io.genbank;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.Strand;

/** A region in the language of the INSDC feature table: {@code complement(<1..300)}, 1-based and inclusive. */
final class GenBankLocation {

    private GenBankLocation() {}

    /** Returns the location of a region on a contig of some length; a region that ends beyond it goes on at its start. */
    static String of(CodingRegion region, int length) {
        String first = (region.partialLeft() ? "<" : "") + (region.start() + 1);
        String last = region.partialRight() ? ">" : "";
        String span;
        if (region.end() > length) {
            span = "join(" + first + ".." + length + ",1.." + last + (region.end() - length) + ")";
        } else {
            span = first + ".." + last + region.end();
        }
        return region.strand() == Strand.FORWARD ? span : "complement(" + span + ")";
    }
}
