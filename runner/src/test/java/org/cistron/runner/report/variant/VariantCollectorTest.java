package org.cistron.runner.report.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.DrugVariants;
import org.cistron.api.report.GeneVariants;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.RunFacts;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.report.VariantTotals;
import org.cistron.api.variant.Variant;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.tsv.Judgement;
import org.cistron.runner.host.HostCompute;
import org.junit.jupiter.api.Test;

class VariantCollectorTest {
    private static final int KEPT = 5_000;

    /** An allele with rows that are given. */
    private record Made(String name, Variant allele, OptionalInt carriers, List<Row> rows) implements FoundVariant {
        @Override
        public boolean carried() {
            return carriers.orElse(1) > 0;
        }

        @Override
        public Optional<Variant> variant() {
            return Optional.of(allele);
        }

        @Override
        public ReportedVariant described(int row) {
            Row own = rows.get(row);
            VariantCase subject = new VariantCase(
                    own.gene(),
                    List.of(own.term()),
                    "",
                    "",
                    Optional.of(allele),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            return new ReportedVariant(
                    name,
                    subject,
                    own.impact(),
                    Optional.empty(),
                    rows.size() - 1,
                    carriers,
                    List.of(),
                    own.judgement().probability(),
                    own.judgement().verdict(),
                    own.judgement().answers(),
                    Map.of(),
                    Optional.empty());
        }
    }

    private static FoundVariant.Row row(String gene, String term, String impact, Judgement judgement) {
        return new FoundVariant.Row(gene, "chr", term, impact, judgement);
    }

    private static Judgement judged(double probability, String verdict) {
        VariantAnswer answer = new VariantAnswer("pathogenic", verdict, OptionalDouble.of(probability), "someone", "");
        return new Judgement(OptionalDouble.of(probability), verdict, "someone", Map.of(), List.of(answer));
    }

    private static Judgement resistance(String drug, String verdict, String source) {
        OptionalDouble probability = source.equals("catalogue") ? OptionalDouble.empty() : OptionalDouble.of(0.7);
        VariantAnswer answer = new VariantAnswer("resistance:" + drug, verdict, probability, source, "grade");
        return new Judgement(OptionalDouble.empty(), verdict + ":" + drug, source, Map.of(), List.of(answer));
    }

    private static Made allele(String name, String reference, String alternative, FoundVariant.Row... rows) {
        return new Made(name, new Variant("chr", 7, reference, alternative), OptionalInt.empty(), List.of(rows));
    }

    private static VariantCollector collected(List<? extends FoundVariant> found, int batch) {
        VariantCollector collector = new VariantCollector();
        for (int i = 0; i < found.size(); i += batch) {
            VariantFindings findings = new VariantFindings();
            found.subList(i, Math.min(found.size(), i + batch)).forEach(findings::add);
            collector.add(findings);
        }
        return collector;
    }

    private static List<String> names(VariantCollector collector) {
        return collector.weightiest().stream().map(ReportedVariant::name).toList();
    }

    @Test
    void whatMattersComesFirstAndWhatIsHarmlessLast() {
        List<Made> found = List.of(
                allele("benign stop", "C", "T", row("a", "stop_gained", "HIGH", judged(0.01, "benign"))),
                allele("uncertain", "C", "T", row("a", "missense_variant", "MODERATE", judged(0.6, "uncertain"))),
                allele("silent", "C", "T", row("a", "synonymous_variant", "LOW", Judgement.none())),
                allele("frameshift", "C", "", row("a", "frameshift_variant", "HIGH", Judgement.none())),
                allele("ill", "C", "T", row("a", "missense_variant", "MODERATE", judged(0.95, "pathogenic"))),
                allele("worse", "C", "T", row("a", "missense_variant", "MODERATE", judged(0.99, "pathogenic"))),
                allele("not asked", "C", "T", row("a", "missense_variant", "MODERATE", Judgement.none())));
        assertThat(names(collected(found, 3)))
                .containsExactly("worse", "ill", "frameshift", "uncertain", "not asked", "benign stop", "silent");
    }

    @Test
    void whatACatalogueKnowsComesBeforeWhatAClassifierThinks() {
        List<Made> found = List.of(
                allele("thought", "C", "T", row("a", "missense_variant", "MODERATE", judged(0.99, "resistant"))),
                allele(
                        "known",
                        "C",
                        "T",
                        row("a", "missense_variant", "MODERATE", resistance("x", "resistant", "catalogue"))));
        assertThat(names(collected(found, 2))).containsExactly("known", "thought");
    }

    @Test
    void anAlleleIsToldWhereItWeighsMost() {
        Made found = allele(
                "two",
                "C",
                "T",
                row("a", "missense_variant", "MODERATE", judged(0.2, "uncertain")),
                row("b", "missense_variant", "MODERATE", judged(0.97, "pathogenic")));
        ReportedVariant told = collected(List.of(found), 1).weightiest().get(0);
        assertThat(told.subject().gene()).isEqualTo("b");
        assertThat(told.otherRows()).isEqualTo(1);
    }

    @Test
    void theWeightiestAreKeptHoweverTheInputWasDivided() {
        List<Made> found = new ArrayList<>();
        for (int i = 0; i < KEPT + 2_000; i++) {
            double probability = (i * 7919 % 10_007) / 20_014.0 + 0.2;
            found.add(allele(
                    "v" + i, "C", "T", row("a", "missense_variant", "MODERATE", judged(probability, "uncertain"))));
        }
        List<String> whole = names(collected(found, found.size()));
        assertThat(whole).hasSize(KEPT);
        assertThat(names(collected(found, 17))).isEqualTo(whole);
        assertThat(names(collected(found, 1024))).isEqualTo(whole);
        double least =
                collected(found, 17).weightiest().get(KEPT - 1).probability().orElseThrow();
        assertThat(found.stream()
                        .filter(made ->
                                made.rows().get(0).judgement().probability().orElseThrow() > least))
                .hasSize(KEPT - 1);
    }

    @Test
    void allAlleleAreCounted() {
        List<Made> found = List.of(
                allele("snv", "A", "G", row("a", "missense_variant", "MODERATE", judged(0.999, "pathogenic"))),
                allele("mnv", "AC", "GT", row("a", "missense_variant", "MODERATE", judged(1, "pathogenic"))),
                allele("insertion", "", "GT", row("a", "frameshift_variant", "HIGH", Judgement.none())),
                allele("deletion", "ACG", "", row("b", "inframe_deletion", "MODERATE", Judgement.none())),
                allele("complex", "ACG", "TT", row("", "intergenic_variant", "MODIFIER", Judgement.none())));
        VariantTotals totals = collected(found, 2).totals(6, new TreeMap<>(Map.of("classified", 5L, "symbolic", 1L)));
        assertThat(totals.kinds())
                .containsOnly(
                        Map.entry("SNV", 1L),
                        Map.entry("MNV", 1L),
                        Map.entry("insertion", 1L),
                        Map.entry("deletion", 1L),
                        Map.entry("complex", 1L));
        assertThat(totals.substitutions()).containsExactly(Map.entry("A>G", 1L));
        assertThat(totals.transitions()).isEqualTo(1);
        assertThat(totals.growth()).containsOnly(Map.entry(2, 1L), Map.entry(-3, 1L), Map.entry(-1, 1L));
        assertThat(totals.impacts())
                .containsOnly(Map.entry("HIGH", 1L), Map.entry("MODERATE", 3L), Map.entry("MODIFIER", 1L));
        assertThat(totals.probabilities().get(VariantTotals.BINS - 1)).isEqualTo(2);
        assertThat(totals.asked()).isEqualTo(2);
        assertThat(totals.classified()).isEqualTo(5);
    }

    @Test
    void anAlleleCountsOnceInEachGeneByItsHighestImpactThere() {
        List<Made> found = List.of(
                allele(
                        "one",
                        "A",
                        "G",
                        row("a", "stop_gained", "HIGH", Judgement.none()),
                        row("a", "synonymous_variant", "LOW", Judgement.none()),
                        row("b", "missense_variant", "MODERATE", judged(0.97, "pathogenic"))),
                allele("two", "A", "G", row("a", "synonymous_variant", "LOW", Judgement.none())));
        List<GeneVariants> genes = collected(found, 1).genes();
        assertThat(genes).extracting(GeneVariants::gene).containsExactly("b", "a");
        assertThat(genes.get(1).impacts()).containsOnly(Map.entry("HIGH", 1L), Map.entry("LOW", 1L));
        assertThat(genes.get(0).highest()).hasValue(0.97);
    }

    @Test
    void resistanceIsCountedByWhoSaysSoAndOnlyWhereASampleCarriesIt() {
        Judgement known = resistance("isoniazid", "resistant", "catalogue");
        Judgement guessed = resistance("isoniazid", "resistant", "ensemble-variant");
        Judgement harmless = resistance("rifampicin", "not_resistant", "ensemble-variant");
        Variant variant = new Variant("chr", 7, "A", "G");
        List<Made> found = List.of(
                new Made(
                        "carried",
                        variant,
                        OptionalInt.of(1),
                        List.of(row("a", "missense_variant", "MODERATE", known))),
                new Made(
                        "not carried",
                        variant,
                        OptionalInt.of(0),
                        List.of(row("a", "missense_variant", "MODERATE", known))),
                new Made(
                        "guessed",
                        variant,
                        OptionalInt.empty(),
                        List.of(row("a", "missense_variant", "MODERATE", guessed))),
                new Made(
                        "harmless",
                        variant,
                        OptionalInt.of(2),
                        List.of(row("a", "missense_variant", "MODERATE", harmless))));
        assertThat(collected(found, 2).drugs())
                .containsExactly(new DrugVariants("isoniazid", 1, 1, 0, 0), new DrugVariants("rifampicin", 0, 0, 0, 1));
    }

    private static Made overTwoGenes(String name) {
        return allele(
                name,
                "C",
                "T",
                row(
                        "rrs",
                        "non_coding_transcript_exon_variant",
                        "MODIFIER",
                        resistance("kanamycin", "resistant", "catalogue")),
                row(
                        "rrl",
                        "upstream_gene_variant",
                        "MODIFIER",
                        resistance("linezolid", "resistant", "ensemble-variant")),
                row(
                        "rrf",
                        "upstream_gene_variant",
                        "MODIFIER",
                        resistance("kanamycin", "resistant", "ensemble-variant")));
    }

    @Test
    void aDrugThatIsCalledResistantHasItsReason() {
        VariantCollector collector = collected(List.of(overTwoGenes("two")), 1);
        assertThat(collector.drugs())
                .containsExactly(new DrugVariants("kanamycin", 1, 0, 0, 0), new DrugVariants("linezolid", 0, 1, 0, 0));
        assertThat(collector.weightiest())
                .extracting(variant -> variant.subject().gene())
                .containsExactly("rrs", "rrl");
        assertThat(names(collector)).containsOnly("two");
    }

    @Test
    void whatNoSampleCarriesIsNoReason() {
        Made absent = new Made(
                "absent",
                new Variant("chr", 7, "A", "G"),
                OptionalInt.of(0),
                overTwoGenes("absent").rows());
        assertThat(names(collected(List.of(absent), 1))).containsExactly("absent");
    }

    @Test
    void reasonsAreTheSameHoweverTheInputWasDivided() {
        List<Made> found = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            found.add(overTwoGenes("v" + i));
        }
        List<String> whole = genesOf(collected(found, found.size()));
        assertThat(whole).hasSize(KEPT);
        assertThat(genesOf(collected(found, 17))).isEqualTo(whole);
        assertThat(genesOf(collected(found, 1024))).isEqualTo(whole);
    }

    private static List<String> genesOf(VariantCollector collector) {
        return collector.weightiest().stream()
                .map(variant -> variant.name() + " " + variant.subject().gene())
                .toList();
    }

    @Test
    void whatNoSampleCarriesComesLastAndHasNoClass() {
        Variant variant = new Variant("chr", 7, "A", "G");
        FoundVariant.Row ill = row("a", "missense_variant", "MODERATE", judged(0.99, "pathogenic"));
        List<Made> found = List.of(
                new Made("absent", variant, OptionalInt.of(0), List.of(ill)),
                allele("silent", "C", "T", row("b", "synonymous_variant", "LOW", Judgement.none())));
        VariantCollector collector = collected(found, 2);
        assertThat(names(collector)).containsExactly("silent", "absent");
        assertThat(collector.totals(2, new TreeMap<>()).verdicts()).isEmpty();
        assertThat(collector.genes()).extracting(GeneVariants::gene).containsExactly("b", "a");
        assertThat(collector.genes().get(1).verdicts()).isEmpty();
    }

    @Test
    void aDrugThatWasAskedAboutIsToldThoughNoSampleCarriesAnything() {
        Judgement known = resistance("isoniazid", "resistant", "catalogue");
        Variant variant = new Variant("chr", 7, "A", "G");
        List<Made> found = List.of(new Made(
                "absent", variant, OptionalInt.of(0), List.of(row("a", "missense_variant", "MODERATE", known))));
        assertThat(collected(found, 1).drugs()).containsExactly(new DrugVariants("isoniazid", 0, 0, 0, 0));
    }

    @Test
    void drugsMayHaveAnyName() {
        Judgement known = resistance("sulfamethoxazole&trimethoprim", "resistant", "catalogue");
        VariantCollector collector =
                collected(List.of(allele("a", "A", "G", row("folP", "missense_variant", "MODERATE", known))), 1);
        assertThat(collector.drugs()).containsExactly(new DrugVariants("sulfamethoxazole&trimethoprim", 1, 0, 0, 0));
        assertThat(collector.totals(1, new TreeMap<>()).verdicts()).containsExactly(Map.entry("resistant", 1L));
    }

    private static List<AnswerCalibration> told(FoundVariant found) {
        AnswerCalibration measured =
                new AnswerCalibration("resistance", List.of(new CalibrationCurve.Bin(10, 0.5, 0.5)));
        try (HostCompute compute = new HostCompute(1)) {
            return CollectedVariants.of(
                            new RunFacts(
                                    "s", "classify", "0", List.of(), List.of(), List.of(), new TreeMap<>(), List.of()),
                            1,
                            new TreeMap<>(),
                            collected(List.of(found), 1),
                            Optional.empty(),
                            List.of(measured),
                            compute,
                            contig -> {
                                throw new IllegalStateException(contig);
                            })
                    .calibrations();
        }
    }

    @Test
    void howFarAClassifierMayBeBelievedIsToldWhereItAnswered() {
        Judgement guessed = resistance("isoniazid", "resistant", "ensemble-variant");
        Judgement known = resistance("isoniazid", "resistant", "catalogue");
        assertThat(told(allele("a", "A", "G", row("katG", "missense_variant", "MODERATE", guessed))))
                .hasSize(1);
        assertThat(told(allele("a", "A", "G", row("katG", "missense_variant", "MODERATE", known))))
                .isEmpty();
        assertThat(told(allele("a", "A", "G", row("x", "missense_variant", "MODERATE", judged(0.9, "pathogenic")))))
                .isEmpty();
    }
}
