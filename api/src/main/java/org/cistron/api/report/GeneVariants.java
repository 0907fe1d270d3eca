package org.cistron.api.report;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What alleles do to one gene.
 *
 * @param gene its name, or its id where it has none; a protein's id where that is all there is
 * @param contig the contig's id; empty for a protein
 * @param impacts alleles by their highest impact on this gene
 * @param verdicts alleles by the weightiest class that they have on this gene; those that nobody was asked about, and those that
 *     no sample carries, are left out
 * @param highest the highest probability of any; nothing where none has one
 */
public record GeneVariants(
        String gene,
        String contig,
        SortedMap<String, Long> impacts,
        SortedMap<String, Long> verdicts,
        OptionalDouble highest) {

    /** Takes immutable copies. */
    public GeneVariants {
        impacts = Collections.unmodifiableSortedMap(new TreeMap<>(impacts));
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** Returns how many alleles are said to be pathogenic or to make resistant. */
    public long mattering() {
        return VariantTotals.mattering(verdicts);
    }

    /** Returns how many alleles there are. */
    public long alleles() {
        return impacts.values().stream().mapToLong(Long::longValue).sum();
    }
}
