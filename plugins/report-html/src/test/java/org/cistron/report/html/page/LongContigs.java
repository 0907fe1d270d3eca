package org.cistron.report.html.page;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;

/**
 * A report whose contigs are as long as chromosomes.
 *
 * @param report all else
 */
record LongContigs(VariantReport report) implements VariantReport {
    private static final int LONG = 150_000_000;

    @Override
    public RunFacts run() {
        return report.run();
    }

    @Override
    public VariantTotals totals() {
        return report.totals();
    }

    @Override
    public List<ReportedContig> contigs() {
        return report.contigs().stream()
                .map(contig -> new ReportedContig(contig.id(), "", LONG, false, 0.4, 0))
                .toList();
    }

    @Override
    public Stream<Sequence> sequences() {
        throw new AssertionError("a sequence that has no room is not read");
    }

    @Override
    public List<Transcript> transcripts() {
        return report.transcripts();
    }

    @Override
    public List<GeneVariants> genes() {
        return report.genes();
    }

    @Override
    public List<DrugVariants> drugs() {
        return report.drugs();
    }

    @Override
    public List<ReportedVariant> variants() {
        return report.variants();
    }
}
