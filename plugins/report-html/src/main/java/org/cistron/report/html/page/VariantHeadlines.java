package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;

/** The figures of the first screen: what was found, whether to worry, and how much of it anybody could judge. */
final class VariantHeadlines {
    private final VariantReport report;
    private final VariantTotals totals;

    VariantHeadlines(VariantReport report) {
        this.report = report;
        this.totals = report.totals();
    }

    List<Headline> all() {
        List<Headline> headlines = new ArrayList<>();
        headlines.add(new Headline("Records", Count.of(totals.records()), "lines of the input"));
        headlines.add(new Headline("Classified", Count.of(totals.classified()), leftAlone()));
        headlines.add(new Headline("High impact", Count.of(of("HIGH")), Count.of(of("MODERATE")) + " moderate"));
        judged(headlines);
        headlines.add(new Headline("Genes", Count.of(report.genes().size()), "with a variant inside"));
        long transversions = totals.transversions();
        if (totals.transitions() + transversions > 0) {
            headlines.add(new Headline(
                    "Transitions",
                    transversions == 0
                            ? "all"
                            : String.format(Locale.ROOT, "%.2f", totals.transitions() / (double) transversions),
                    transversions == 0 ? "no transversion" : "for each transversion"));
        }
        return headlines;
    }

    private void judged(List<Headline> headlines) {
        if (!report.drugs().isEmpty()) {
            long resistant =
                    report.drugs().stream().filter(DrugVariants::resistant).count();
            headlines.add(new Headline(
                    "Resistance",
                    Count.of(resistant, "drug"),
                    "of " + Count.of(report.drugs().size()) + " judged"));
        }
        long pathogenic = totals.verdicts().getOrDefault("pathogenic", 0L);
        long uncertain = totals.verdicts().getOrDefault("uncertain", 0L);
        long benign = totals.verdicts().getOrDefault("benign", 0L);
        if (pathogenic + uncertain + benign > 0) {
            headlines.add(new Headline(
                    "Pathogenic",
                    Count.of(pathogenic),
                    Count.of(uncertain) + " uncertain, " + Count.of(benign) + " benign"));
        }
        if (totals.asked() > 0) {
            headlines.add(new Headline(
                    "Coverage",
                    Count.share(totals.scored() / (double) totals.asked()),
                    Count.of(totals.scored()) + " of " + Count.of(totals.asked()) + " rows judged"));
        }
    }

    private String leftAlone() {
        long others =
                totals.alleles().values().stream().mapToLong(Long::longValue).sum()
                        - totals.alleles().getOrDefault("classified", 0L);
        return others == 0 ? "all alleles" : Count.of(others) + " more passed through";
    }

    private long of(String impact) {
        return totals.impacts().getOrDefault(impact, 0L);
    }
}
