package org.cistron.io.output;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Sequence;

/** What all outputs say of a gene in the same words, those of Prodigal, which downstream tools know. */
public final class GeneTerms {
    /** The product of every gene: a gene finder knows no function. */
    public static final String PRODUCT = "hypothetical protein";

    private GeneTerms() {}

    /** Returns two digits, left end then right end by coordinate: 1 where the gene is cut off. */
    public static String partial(CodingRegion region) {
        if (region.partialLeft()) {
            return region.partialRight() ? "11" : "10";
        }
        return region.partialRight() ? "01" : "00";
    }

    /** Returns the start codon, or {@code Edge} where the start is cut off. */
    public static String startType(Gene gene, Sequence contig) {
        return gene.region().partialFivePrime() ? "Edge" : gene.startCodon(contig);
    }
}
