package org.cistron.benchmarks.catalogue;

import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Strand;

/**
 * A gene without introns.
 *
 * @param id its locus tag, such as {@code Rv0667}
 * @param symbol what it is called, such as {@code rpoB}; the id where it has no other name
 * @param region where it lies, the stop codon included
 * @param strand the strand that it is read from
 */
record CatalogueGene(String id, String symbol, Region region, Strand strand) {

    /** Returns whether a text that an annotation or a result has is a name of this gene. */
    boolean isNamed(String text) {
        String bare = text.substring(text.indexOf(':') + 1);
        return bare.equals(id) || bare.equals(symbol);
    }
}
