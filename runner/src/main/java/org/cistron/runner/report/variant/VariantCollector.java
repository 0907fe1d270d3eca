package org.cistron.runner.report.variant;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.report.BaseContent;

/**
 * Gathers what is told of a classification while it runs, batch by batch in input order; by one thread. It counts all, and keeps the
 * weightiest alleles only.
 */
public final class VariantCollector {
    /** How many alleles are told one by one. */
    private static final int MOST = 5_000;

    private static final Comparator<Kept> ORDER =
            Comparator.comparing(Kept::weight).thenComparingLong(Kept::number);

    private final VariantTally tally = new VariantTally();
    private final GeneTallies genes = new GeneTallies();
    private final DrugTallies drugs = new DrugTallies();
    private final Map<String, ReportedContig> contigs = new LinkedHashMap<>();
    private final PriorityQueue<Kept> kept = new PriorityQueue<>(ORDER.reversed());
    private long number;

    private record Kept(VariantWeight weight, long number, ReportedVariant variant) {}

    /** Takes a contig that alleles lie on, before them. */
    public void contig(Sequence contig) {
        contigs.computeIfAbsent(contig.id(), id -> BaseContent.describe(contig));
    }

    /** Takes a batch. */
    public void add(VariantFindings findings) {
        tally.add(findings.tally());
        genes.add(findings.genes());
        drugs.add(findings.drugs());
        for (VariantFindings.Weighed weighed : findings.weighed()) {
            keep(weighed);
        }
    }

    private void keep(VariantFindings.Weighed weighed) {
        number++;
        if (kept.size() == MOST) {
            if (weighed.weight().compareTo(kept.peek().weight()) >= 0) {
                return;
            }
            kept.remove();
        }
        kept.add(new Kept(weighed.weight(), number, weighed.found().described(weighed.row())));
    }

    List<ReportedVariant> weightiest() {
        return kept.stream().sorted(ORDER).map(Kept::variant).toList();
    }

    VariantTotals totals(long records, SortedMap<String, Long> alleles) {
        return tally.totals(records, alleles);
    }

    List<GeneVariants> genes() {
        return genes.counted();
    }

    List<DrugVariants> drugs() {
        return drugs.counted();
    }

    List<ReportedContig> contigs() {
        return List.copyOf(contigs.values());
    }
}
