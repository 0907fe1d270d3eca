package org.cistron.api.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted over all alleles of a run. Alleles that were not classified are counted in {@code alleles} only.
 *
 * @param records lines of the input that were read
 * @param alleles alleles by what became of them, such as {@code classified} or {@code symbolic}; empty where changes of proteins were
 *     given
 * @param kinds classified alleles by kind: {@code SNV}, {@code MNV}, {@code insertion}, {@code deletion}, {@code complex}
 * @param substitutions alleles of one nucleotide by what stands in the place of what, such as {@code A>G}, on the forward strand
 * @param growth insertions, deletions and complex alleles by how many nucleotides they add, below 0 for those that they take away
 * @param contigs classified alleles by contig
 * @param terms alleles by their most severe consequence's first term
 * @param impacts alleles by that consequence's impact
 * @param verdicts alleles by class: {@code pathogenic}, {@code uncertain}, {@code benign}, {@code resistant}, {@code not_resistant},
 *     {@code not_scored}; those that nobody was asked about, and those that no sample carries, are left out
 * @param asked rows, of one allele and one transcript each, that somebody was asked about
 * @param scored rows that somebody had something to say of
 * @param probabilities rows by probability, in twenty bins of 0.05; 1 is in the last
 */
public record VariantTotals(
        long records,
        SortedMap<String, Long> alleles,
        SortedMap<String, Long> kinds,
        SortedMap<String, Long> substitutions,
        SortedMap<Integer, Long> growth,
        SortedMap<String, Long> contigs,
        SortedMap<String, Long> terms,
        SortedMap<String, Long> impacts,
        SortedMap<String, Long> verdicts,
        long asked,
        long scored,
        List<Long> probabilities) {
    /** How many bins probabilities are counted in. */
    public static final int BINS = 20;

    /** The impacts, the highest first. */
    public static final List<String> IMPACTS = List.of("HIGH", "MODERATE", "LOW", "MODIFIER");

    private static final String TRANSITIONS = "A>G G>A C>T T>C";

    /** Takes immutable copies. */
    public VariantTotals {
        alleles = copy(alleles);
        kinds = copy(kinds);
        substitutions = copy(substitutions);
        growth = copy(growth);
        contigs = copy(contigs);
        terms = copy(terms);
        impacts = copy(impacts);
        verdicts = copy(verdicts);
        probabilities = List.copyOf(probabilities);
    }

    /** Returns how many alleles were classified. */
    public long classified() {
        return impacts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many alleles of one nucleotide put a purine in a purine's place, or a pyrimidine in a pyrimidine's. */
    public long transitions() {
        return substitutions.entrySet().stream()
                .filter(count -> TRANSITIONS.contains(count.getKey()))
                .mapToLong(count -> count.getValue())
                .sum();
    }

    /** Returns how many alleles of one known nucleotide do not. */
    public long transversions() {
        return substitutions.entrySet().stream()
                        .filter(count -> count.getKey().indexOf('N') < 0)
                        .mapToLong(count -> count.getValue())
                        .sum()
                - transitions();
    }

    /** Returns how many alleles are said to be pathogenic or to make resistant. */
    public long mattering() {
        return mattering(verdicts);
    }

    static long mattering(SortedMap<String, Long> verdicts) {
        return verdicts.getOrDefault("pathogenic", 0L) + verdicts.getOrDefault("resistant", 0L);
    }

    private static <K> SortedMap<K, Long> copy(SortedMap<K, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
