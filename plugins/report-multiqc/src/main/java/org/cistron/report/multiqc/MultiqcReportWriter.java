package org.cistron.report.multiqc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportFiles;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;

/** Writes {@code NAME.SECTION_mqc.json}: what MultiQC finds without being told. */
public final class MultiqcReportWriter implements ReportWriter {
    private static final int GENERAL_COLUMNS = 2;

    @Override
    public void annotation(AnnotationReport report, ReportFiles to) throws IOException {
        List<Column> columns = new ArrayList<>(GeneFigures.columns());
        Map<String, Map<String, Number>> figures =
                bySample(report, finder -> GeneFigures.of(report.contigs(), report.genes(finder)));
        List<Column> general = new ArrayList<>(columns.subList(0, GENERAL_COLUMNS));
        if (report.finders().stream()
                .anyMatch(finder -> report.comparison(finder).isPresent())) {
            general.addAll(TruthFigures.columns());
            columns.addAll(TruthFigures.columns());
            bySample(report, finder -> report.comparison(finder)
                            .map(TruthFigures::of)
                            .orElse(Map.of()))
                    .forEach((sample, compared) -> figures.get(sample).putAll(compared));
        }
        new CustomContent("cistron_general", "Cistron", "")
                .generalStatistics(general, figures, to.file(file(report, "cistron_general")));
        new CustomContent("cistron_genes", "Genes", "What was found in each sample.")
                .table(columns, figures, to.file(file(report, "cistron_genes")));
        new CustomContent(
                        "cistron_gene_probability",
                        "Probability of genes",
                        "How many genes are how probable. Probabilities are calibrated: of those near 90 %, nine of ten hold.")
                .bars(
                        "Genes",
                        bySample(report, finder -> GeneFigures.byProbability(report.genes(finder))),
                        to.file(file(report, "cistron_gene_probability")));
    }

    @Override
    public void variants(VariantReport report, ReportFiles to) throws IOException {
        String sample = report.run().sample();
        List<Column> columns = VariantFigures.columns();
        VariantTotals totals = report.totals();
        Map<String, Map<String, Number>> figures = Map.of(sample, VariantFigures.of(totals));
        new CustomContent("cistron_variants_general", "Cistron", "")
                .generalStatistics(
                        columns.subList(0, GENERAL_COLUMNS),
                        figures,
                        to.file(file(sample, "cistron_variants_general")));
        new CustomContent("cistron_variants", "Variants", "What was told of each sample's variants.")
                .table(columns, figures, to.file(file(sample, "cistron_variants")));
        new CustomContent("cistron_variant_impacts", "Impact of variants", "By each allele's most severe consequence.")
                .bars(
                        "Alleles",
                        Map.of(sample, VariantFigures.impacts(totals)),
                        to.file(file(sample, "cistron_variant_impacts")));
        if (!totals.verdicts().isEmpty()) {
            new CustomContent("cistron_variant_classes", "Classes of variants", "By each allele's weightiest class.")
                    .bars(
                            "Alleles",
                            Map.of(sample, VariantFigures.classes(totals.verdicts())),
                            to.file(file(sample, "cistron_variant_classes")));
        }
        if (!report.drugs().isEmpty()) {
            new CustomContent(
                            "cistron_resistance",
                            "Resistance",
                            "How many of a sample's alleles make resistant to each drug.")
                    .table(
                            VariantFigures.drugColumns(report.drugs()),
                            Map.of(sample, VariantFigures.drugs(report.drugs())),
                            to.file(file(sample, "cistron_resistance")));
        }
    }

    private static Map<String, Map<String, Number>> bySample(
            AnnotationReport report, Function<String, Map<String, Number>> figures) {
        Map<String, Map<String, Number>> samples = new LinkedHashMap<>();
        for (String finder : report.finders()) {
            String sample = report.run().sample();
            samples.put(report.finders().size() == 1 ? sample : sample + " (" + finder + ")", figures.apply(finder));
        }
        return samples;
    }

    private static String file(AnnotationReport report, String section) {
        return file(report.run().sample(), section);
    }

    private static String file(String sample, String section) {
        return sample + "." + section + "_mqc.json";
    }
}
