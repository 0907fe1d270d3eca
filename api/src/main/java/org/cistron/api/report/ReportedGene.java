package org.cistron.api.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.feature.Gene;

/**
 * A gene that was called, under the name that all outputs call it by.
 *
 * @param locusTag its name, unique in the run
 * @param gene the gene; its notes say what its plugin says of it
 * @param startCodon the first codon's letters; empty where the start is cut off
 * @param support by name of a plugin whose evidence was at hand, its coding log-odds (natural logarithm) of the gene, start and stop
 *     codon left out: above 0 where that plugin, asked alone, would rather have it a gene than not
 */
public record ReportedGene(String locusTag, Gene gene, String startCodon, SortedMap<String, Double> support) {

    /** Takes an immutable copy. */
    public ReportedGene {
        support = Collections.unmodifiableSortedMap(new TreeMap<>(support));
    }

    /** Makes a gene from what is said in any map. */
    public static ReportedGene of(String locusTag, Gene gene, String startCodon, Map<String, Double> support) {
        return new ReportedGene(locusTag, gene, startCodon, new TreeMap<>(support));
    }
}
