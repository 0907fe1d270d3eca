package org.cistron.report.multiqc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.VariantTotals;

/** What is told of a sample's variants in figures. */
final class VariantFigures {
    private static final double PERCENT = 100;
    private static final double PLACES = 1e4;

    private VariantFigures() {}

    /** Returns the columns of {@link #of}, with what they are called and mean. */
    static List<Column> columns() {
        return List.of(
                new Column("variants", "Variants", "Alleles classified", "", "{:,.0f}"),
                new Column("high", "High impact", "Alleles of high impact", "", "{:,.0f}"),
                new Column("matter", "Matter", "Alleles said to be pathogenic or to make resistant", "", "{:,.0f}"),
                new Column("coverage", "Coverage", "Rows scored, of those asked about", "%", "{:,.1f}"),
                new Column(
                        "transitions", "Ti/Tv", "Transitions for each transversion, single nucleotides", "", "{:,.2f}"),
                new Column("records", "Records", "Lines of the input", "", "{:,.0f}"));
    }

    /** Returns the figures by column; those that are not known are left out. */
    static Map<String, Number> of(VariantTotals totals) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("variants", totals.classified());
        figures.put("high", totals.impacts().getOrDefault("HIGH", 0L));
        if (totals.asked() > 0) {
            figures.put("matter", totals.mattering());
            figures.put("coverage", rounded(PERCENT * totals.scored() / totals.asked()));
        }
        if (totals.transversions() > 0) {
            figures.put("transitions", rounded((double) totals.transitions() / totals.transversions()));
        }
        figures.put("records", totals.records());
        return figures;
    }

    /** Returns how many alleles there are of each impact, the highest first. */
    static Map<String, Number> impacts(VariantTotals totals) {
        Map<String, Number> figures = new LinkedHashMap<>();
        VariantTotals.IMPACTS.forEach(
                impact -> figures.put(impact, totals.impacts().getOrDefault(impact, 0L)));
        return figures;
    }

    /** Returns how many alleles there are of each class. */
    static Map<String, Number> classes(SortedMap<String, Long> verdicts) {
        Map<String, Number> figures = new LinkedHashMap<>();
        verdicts.forEach((verdict, number) -> figures.put(verdict.replace('_', ' '), number));
        return figures;
    }

    /** Returns columns of how many alleles make resistant to each drug. */
    static List<Column> drugColumns(List<DrugVariants> drugs) {
        return drugs.stream()
                .map(drug -> new Column(
                        drug.drug(), drug.drug(), "Alleles that make resistant to " + drug.drug(), "", "{:,.0f}"))
                .toList();
    }

    static Map<String, Number> drugs(List<DrugVariants> drugs) {
        Map<String, Number> figures = new LinkedHashMap<>();
        drugs.forEach(drug -> figures.put(drug.drug(), drug.resistantByCatalogue() + drug.resistantByClassifier()));
        return figures;
    }

    private static double rounded(double figure) {
        return Math.round(figure * PLACES) / PLACES;
    }
}
