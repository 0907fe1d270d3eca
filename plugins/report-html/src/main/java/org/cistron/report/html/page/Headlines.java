package org.cistron.report.html.page;

import java.util.List;
import java.util.Locale;
import org.cistron.api.report.AnnotationTotals;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.table.FinderGenes;

/** The figures of the first screen: what was found, how sure it is, and in what. */
final class Headlines {
    private static final double SURE = 0.95;
    private static final String NOT_KNOWN = "–";

    private final List<ReportedGene> genes;
    private final AnnotationTotals totals;

    Headlines(List<ReportedContig> contigs, List<FinderGenes> finders) {
        this.genes = finders.isEmpty() ? List.of() : finders.get(0).genes();
        this.totals = AnnotationTotals.of(contigs, genes);
    }

    List<Headline> all() {
        return List.of(
                new Headline("Genes", Count.of(totals.genes()), perThousand()),
                new Headline("Coding share", share(totals.coding()), "of all nucleotides"),
                probability(),
                partial(),
                new Headline("Contigs", Count.of(totals.contigs()), Count.of(totals.nucleotides(), "nucleotide")),
                guanineCytosine(),
                unknown());
    }

    private String perThousand() {
        return totals.nucleotides() == 0
                ? ""
                : String.format(Locale.ROOT, "%.2f per 1,000 nt", 1000.0 * totals.genes() / totals.nucleotides());
    }

    private Headline probability() {
        if (totals.meanProbability().isEmpty()) {
            return new Headline("Mean probability", NOT_KNOWN, "no genes");
        }
        long sure =
                genes.stream().filter(gene -> gene.gene().probability() >= SURE).count();
        return new Headline(
                "Mean probability",
                Count.probability(totals.meanProbability().getAsDouble()),
                Count.of(sure) + " at 0.95 or more");
    }

    private Headline partial() {
        String share = genes.isEmpty() ? "" : Count.share(totals.partial() / (double) totals.genes()) + " of the genes";
        return new Headline("Partial genes", Count.of(totals.partial()), share);
    }

    private Headline guanineCytosine() {
        String content = totals.guanineCytosine().isPresent()
                ? Count.share(totals.guanineCytosine().getAsDouble())
                : NOT_KNOWN;
        return new Headline("G+C", content, "of the known nucleotides");
    }

    private Headline unknown() {
        String share = totals.nucleotides() == 0 ? "" : share(totals.unknown()) + " of all";
        return new Headline("Unknown (N)", Count.of(totals.unknown()), share);
    }

    private String share(long nucleotides) {
        return totals.nucleotides() == 0 ? NOT_KNOWN : Count.share(nucleotides / (double) totals.nucleotides());
    }
}
