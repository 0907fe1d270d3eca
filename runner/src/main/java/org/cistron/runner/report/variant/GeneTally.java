package org.cistron.runner.report.variant;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cistron.api.report.GeneVariants;

/** Counts what alleles do to one gene. Not for several threads. */
final class GeneTally {
    private final String gene;
    private final String contig;
    private final Counts<String> impacts = new Counts<>();
    private final Counts<String> verdicts = new Counts<>();
    private double highest = Double.NaN;
    private VariantWeight weightiest;

    GeneTally(FoundVariant.Row first, VariantWeight weight) {
        this.gene = first.gene();
        this.contig = first.contig();
        this.weightiest = weight;
    }

    /** Counts an allele by the row that weighs most on this gene; its class only where a sample carries it. */
    void add(FoundVariant.Row row, VariantWeight weight, boolean carried) {
        impacts.add(row.impact());
        if (carried) {
            Optional<VerdictClass> verdict = VerdictClass.of(row.judgement());
            verdict.ifPresent(found -> verdicts.add(found.label()));
            row.judgement().probability().ifPresent(this::raise);
        }
        weightiest = weight.compareTo(weightiest) < 0 ? weight : weightiest;
    }

    /** Adds what another counted of the same gene. */
    void add(GeneTally other) {
        impacts.add(other.impacts);
        verdicts.add(other.verdicts);
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
                impacts.sorted(),
                verdicts.sorted(),
                Double.isNaN(highest) ? OptionalDouble.empty() : OptionalDouble.of(highest));
    }

    private void raise(double probability) {
        highest = Double.isNaN(highest) || probability > highest ? probability : highest;
    }
}
