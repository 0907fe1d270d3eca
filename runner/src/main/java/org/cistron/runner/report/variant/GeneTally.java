package org.cistron.runner.report.variant;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.GeneVariants;

/** Counts what alleles do to one gene. Not for several threads. */
final class GeneTally {
    private final String gene;
    private final String contig;
    private final SortedMap<String, Long> impacts = new TreeMap<>();
    private final SortedMap<String, Long> verdicts = new TreeMap<>();
    private double highest = Double.NaN;
    private VariantWeight weightiest;

    GeneTally(FoundVariant.Row first, VariantWeight weight) {
        this.gene = first.gene();
        this.contig = first.contig();
        this.weightiest = weight;
    }

    /** Counts an allele by the row that weighs most on this gene; its class only where a sample carries it. */
    void add(FoundVariant.Row row, VariantWeight weight, boolean carried) {
        impacts.merge(row.impact(), 1L, Long::sum);
        if (carried) {
            Optional<VerdictClass> verdict = VerdictClass.of(row.judgement());
            verdict.ifPresent(found -> verdicts.merge(found.label(), 1L, Long::sum));
            row.judgement().probability().ifPresent(this::raise);
        }
        weightiest = weight.compareTo(weightiest) < 0 ? weight : weightiest;
    }

    /** Adds what another counted of the same gene. */
    void add(GeneTally other) {
        other.impacts.forEach((impact, number) -> impacts.merge(impact, number, Long::sum));
        other.verdicts.forEach((verdict, number) -> verdicts.merge(verdict, number, Long::sum));
        raise(other.highest);
        weightiest = other.weightiest.compareTo(weightiest) < 0 ? other.weightiest : weightiest;
    }

    VariantWeight weightiest() {
        return weightiest;
    }

    GeneVariants counted() {
        return new GeneVariants(
                gene,
                contig,
                impacts,
                verdicts,
                Double.isNaN(highest) ? OptionalDouble.empty() : OptionalDouble.of(highest));
    }

    private void raise(double probability) {
        highest = Double.isNaN(highest) || probability > highest ? probability : highest;
    }
}
