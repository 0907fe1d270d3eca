package org.cistron.runner.report.variant;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.Judgement;

/** Counts what a report tells of all alleles. Not for several threads. */
final class VariantTally {
    private static final String LETTERS = "ACGTN";
    /** Made once: there may be millions. */
    private static final String[] SUBSTITUTIONS = substitutions();

    private final Counts<String> kinds = new Counts<>();
    private final Counts<String> substitutions = new Counts<>();
    private final Counts<Integer> growth = new Counts<>();
    private final Counts<String> contigs = new Counts<>();
    private final Counts<String> terms = new Counts<>();
    private final Counts<String> impacts = new Counts<>();
    private final Counts<String> verdicts = new Counts<>();
    private final long[] probabilities = new long[VariantTotals.BINS];
    private long asked;
    private long scored;

    /** Counts an allele that replaces nucleotides. */
    void variant(Variant variant) {
        VariantKind kind = VariantKind.of(variant);
        kinds.add(kind.label());
        contigs.add(variant.contig());
        if (kind == VariantKind.SUBSTITUTION) {
            substitutions.add(substitution(variant));
        } else if (variant.growth() != 0) {
            growth.add(variant.growth());
        }
    }

    /** Counts an allele's most severe consequence. */
    void consequence(String term, String impact) {
        terms.add(term);
        impacts.add(impact);
    }

    /** Counts an allele's weightiest class. */
    void verdict(VerdictClass verdict) {
        verdicts.add(verdict.label());
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
        kinds.add(other.kinds);
        substitutions.add(other.substitutions);
        growth.add(other.growth);
        contigs.add(other.contigs);
        terms.add(other.terms);
        impacts.add(other.impacts);
        verdicts.add(other.verdicts);
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
                kinds.sorted(),
                substitutions.sorted(),
                growth.sorted(),
                contigs.sorted(),
                terms.sorted(),
                impacts.sorted(),
                verdicts.sorted(),
                asked,
                scored,
                Arrays.stream(probabilities).boxed().toList());
    }

    private static String substitution(Variant variant) {
        int from = LETTERS.indexOf(variant.reference());
        int to = LETTERS.indexOf(variant.alternative());
        return SUBSTITUTIONS[from * LETTERS.length() + to];
    }

    private static String[] substitutions() {
        String[] names = new String[LETTERS.length() * LETTERS.length()];
        for (int i = 0; i < names.length; i++) {
            names[i] = LETTERS.charAt(i / LETTERS.length()) + ">" + LETTERS.charAt(i % LETTERS.length());
        }
        return names;
    }
}
