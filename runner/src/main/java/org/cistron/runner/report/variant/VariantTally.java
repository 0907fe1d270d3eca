package org.cistron.runner.report.variant;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.Judgement;

/** Counts what a report tells of all alleles. Not for several threads. */
final class VariantTally {
    private final Map<String, Long> kinds = new HashMap<>();
    private final Map<String, Long> substitutions = new HashMap<>();
    private final Map<Integer, Long> growth = new HashMap<>();
    private final Map<String, Long> contigs = new HashMap<>();
    private final Map<String, Long> terms = new HashMap<>();
    private final Map<String, Long> impacts = new HashMap<>();
    private final Map<String, Long> verdicts = new HashMap<>();
    private final long[] probabilities = new long[VariantTotals.BINS];
    private long asked;
    private long scored;

    /** Counts an allele that replaces nucleotides. */
    void variant(Variant variant) {
        VariantKind kind = VariantKind.of(variant);
        count(kinds, kind.label());
        count(contigs, variant.contig());
        if (kind == VariantKind.SUBSTITUTION) {
            count(substitutions, variant.reference() + ">" + variant.alternative());
        } else if (variant.growth() != 0) {
            count(growth, variant.growth());
        }
    }

    /** Counts an allele's most severe consequence. */
    void consequence(String term, String impact) {
        count(terms, term);
        count(impacts, impact);
    }

    /** Counts an allele's weightiest class. */
    void verdict(VerdictClass verdict) {
        count(verdicts, verdict.label());
    }

    /** Counts a row that somebody was asked about. */
    void judged(Judgement judgement) {
        asked++;
        scored += judgement.scoredBy().isEmpty() ? 0 : 1;
        OptionalDouble probability = judgement.probability();
        if (probability.isPresent()) {
            probabilities[Math.min(VariantTotals.BINS - 1, (int) (probability.getAsDouble() * VariantTotals.BINS))]++;
        }
    }

    /** Adds what another counted. */
    void add(VariantTally other) {
        merge(kinds, other.kinds);
        merge(substitutions, other.substitutions);
        merge(growth, other.growth);
        merge(contigs, other.contigs);
        merge(terms, other.terms);
        merge(impacts, other.impacts);
        merge(verdicts, other.verdicts);
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] += other.probabilities[i];
        }
        asked += other.asked;
        scored += other.scored;
    }

    /**
     * Returns all counts.
     *
     * @param records lines of the input that were read
     * @param alleles alleles by what became of them
     */
    VariantTotals totals(long records, SortedMap<String, Long> alleles) {
        return new VariantTotals(
                records,
                alleles,
                new TreeMap<>(kinds),
                new TreeMap<>(substitutions),
                new TreeMap<>(growth),
                new TreeMap<>(contigs),
                new TreeMap<>(terms),
                new TreeMap<>(impacts),
                new TreeMap<>(verdicts),
                asked,
                scored,
                Arrays.stream(probabilities).boxed().toList());
    }

    private static <K> void count(Map<K, Long> counts, K what) {
        counts.merge(what, 1L, Long::sum);
    }

    private static <K> void merge(Map<K, Long> into, Map<K, Long> from) {
        from.forEach((what, number) -> into.merge(what, number, Long::sum));
    }
}
