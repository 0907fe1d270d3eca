package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.GeneVariants;

/** Counts what alleles do to genes, gene by gene. Not for several threads. */
final class GeneTallies {
    private final Map<Name, GeneTally> genes = new LinkedHashMap<>();

    private record Name(String contig, String gene) {
        static Name of(FoundVariant.Row row) {
            return new Name(row.contig(), row.gene());
        }
    }

    /** Counts an allele, once in each gene that it touches. */
    void add(List<FoundVariant.Row> rows, boolean carried) {
        List<FoundVariant.Row> touching = new ArrayList<>(rows.size());
        for (FoundVariant.Row row : rows) {
            if (!row.gene().isEmpty()) {
                touching.add(row);
            }
        }
        if (touching.size() == 1) {
            count(Name.of(touching.get(0)), touching.get(0), carried);
        } else if (touching.size() > 1) {
            Map<Name, FoundVariant.Row> best = new LinkedHashMap<>();
            for (FoundVariant.Row row : touching) {
                best.merge(
                        Name.of(row),
                        row,
                        (one, other) -> VariantWeight.of(other).compareTo(VariantWeight.of(one)) < 0 ? other : one);
            }
            best.forEach((name, row) -> count(name, row, carried));
        }
    }

    private void count(Name name, FoundVariant.Row row, boolean carried) {
        VariantWeight own = VariantWeight.of(row);
        VariantWeight weight = carried ? own : own.uncarried();
        genes.computeIfAbsent(name, key -> new GeneTally(row, weight)).add(row, weight, carried);
    }

    /** Adds what another counted. */
    void add(GeneTallies other) {
        other.genes.forEach((name, tally) -> genes.merge(name, tally, (one, more) -> {
            one.add(more);
            return one;
        }));
    }

    /** Returns all, the genes with the weightiest alleles first, then those with most. */
    List<GeneVariants> counted() {
        return genes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Name, GeneTally>, VariantWeight>comparing(
                                entry -> entry.getValue().weightiest())
                        .thenComparing(Comparator.<Map.Entry<Name, GeneTally>>comparingLong(
                                        entry -> entry.getValue().counted().alleles())
                                .reversed())
                        .thenComparing(entry -> entry.getKey().contig())
                        .thenComparing(entry -> entry.getKey().gene()))
                .map(entry -> entry.getValue().counted())
                .toList();
    }
}
