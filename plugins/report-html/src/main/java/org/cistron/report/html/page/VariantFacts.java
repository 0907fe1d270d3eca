package org.cistron.report.html.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantReport;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.VariantQuestion;

/** What the templates say of variants: names from outside as names, numbers as people read them. */
final class VariantFacts {
    private static final int GENES_LISTED = 60;
    private static final int CAUSES_LISTED = 6;
    private static final String RESISTANT = "resistant";

    record Drug(
            Name name,
            boolean resistant,
            String byCatalogue,
            String byClassifier,
            String uncertain,
            List<Cause> causes) {}

    /**
     * A variant that makes resistant.
     *
     * @param number its number among the report's variants
     * @param name the gene and the change
     * @param why the catalogue's grade, or a classifier and its probability
     */
    record Cause(int number, Name name, Name why) {}

    record Gene(
            Name name,
            Name contig,
            String alleles,
            String high,
            String moderate,
            String low,
            String modifier,
            String matters,
            String highest) {}

    private final VariantReport report;

    VariantFacts(VariantReport report) {
        this.report = report;
    }

    List<Drug> drugs() {
        return report.drugs().stream()
                .sorted(Comparator.comparing((DrugVariants drug) -> !drug.resistant())
                        .thenComparing(DrugVariants::drug))
                .map(drug -> new Drug(
                        Name.of(drug.drug()),
                        drug.resistant(),
                        Count.of(drug.resistantByCatalogue()),
                        Count.of(drug.resistantByClassifier()),
                        Count.of(drug.uncertain()),
                        causes(drug.drug())))
                .toList();
    }

    private List<Cause> causes(String drug) {
        List<ReportedVariant> variants = report.variants();
        return IntStream.range(0, variants.size())
                .filter(number -> variants.get(number).carried())
                .boxed()
                .flatMap(number -> variants.get(number).answers().stream()
                        .filter(answer -> answer.question().equals(VariantQuestion.RESISTANCE + drug)
                                && answer.verdict().equals(RESISTANT))
                        .limit(1)
                        .map(answer -> cause(number, variants.get(number), answer)))
                .limit(CAUSES_LISTED)
                .toList();
    }

    private static Cause cause(int number, ReportedVariant variant, VariantAnswer answer) {
        String change = variant.change();
        String name = (variant.subject().gene() + " " + (change.isEmpty() ? variant.name() : change)).strip();
        String why = answer.probability().isPresent()
                ? answer.source() + " " + Count.probability(answer.probability().getAsDouble())
                : answer.grade();
        return new Cause(number, Name.of(name), Name.of(why));
    }

    List<Gene> genes() {
        return report.genes().stream()
                .limit(GENES_LISTED)
                .map(VariantFacts::gene)
                .toList();
    }

    private static Gene gene(GeneVariants gene) {
        return new Gene(
                Name.of(gene.gene()),
                Name.of(gene.contig()),
                Count.of(gene.alleles()),
                of(gene.impacts(), "HIGH"),
                of(gene.impacts(), "MODERATE"),
                of(gene.impacts(), "LOW"),
                of(gene.impacts(), "MODIFIER"),
                gene.verdicts().isEmpty() ? "–" : Count.of(gene.mattering()),
                gene.highest().isPresent() ? Count.probability(gene.highest().getAsDouble()) : "–");
    }

    /** Says what the table leaves out. */
    List<String> tableRoom() {
        long all = report.totals().classified();
        int shown = alleles();
        return shown == all
                ? List.of()
                : List.of("This page has room for the " + Count.of(shown) + " weightiest of " + Count.of(all, "allele")
                        + ". All of them are in the run's variants.tsv.");
    }

    /** One allele may have several rows, on a transcript each; the input may name an allele twice. */
    private int alleles() {
        Map<String, Map<String, Integer>> rows = new HashMap<>();
        for (ReportedVariant variant : report.variants()) {
            rows.computeIfAbsent(variant.name(), name -> new HashMap<>())
                    .merge(variant.transcript().map(Transcript::id).orElse(""), 1, Integer::sum);
        }
        return rows.values().stream()
                .mapToInt(transcripts -> Collections.max(transcripts.values()))
                .sum();
    }

    private static String of(Map<String, Long> counts, String what) {
        return Count.of(counts.getOrDefault(what, 0L));
    }
}
