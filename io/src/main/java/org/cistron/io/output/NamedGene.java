package org.cistron.io.output;

import java.util.Objects;
import org.cistron.api.feature.Gene;

/**
 * A gene with the name that all outputs call it by.
 *
 * @param gene the gene
 * @param locusTag its name, unique in the run
 */
public record NamedGene(Gene gene, String locusTag) {

    /** Checks that both are there. */
    public NamedGene {
        Objects.requireNonNull(gene, "gene");
        if (locusTag.isEmpty()) {
            throw new IllegalArgumentException("a gene of " + gene.contig() + " has an empty locus tag");
        }
    }
}
