package org.cistron.report.html.page;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantReport;
import org.cistron.api.report.VariantTotals;

/** A classification but for some of what it says. */
final class OtherClassification {
    private final VariantReport made;
    private final Map<String, Object> instead = new HashMap<>();

    private OtherClassification(VariantReport made) {
        this.made = made;
    }

    static OtherClassification of(VariantReport made) {
        return new OtherClassification(made);
    }

    OtherClassification uncalibrated() {
        instead.put("calibrations", List.of());
        return this;
    }

    /** Nobody was asked of anything. */
    OtherClassification unjudged() {
        instead.put("drugs", List.of());
        instead.put("totals", totals(made.totals().contigs(), false));
        instead.put(
                "variants",
                made.variants().stream().map(OtherClassification::unjudged).toList());
        return uncalibrated();
    }

    /** The first allele is told on another transcript too. */
    OtherClassification withASecondRow() {
        List<ReportedVariant> variants = new ArrayList<>(made.variants());
        ReportedVariant first = variants.get(0);
        variants.add(
                1,
                new ReportedVariant(
                        first.name(),
                        first.subject(),
                        first.impact(),
                        Optional.empty(),
                        first.otherRows(),
                        first.carriers(),
                        first.together(),
                        first.probability(),
                        first.verdict(),
                        first.answers(),
                        first.evidence(),
                        Optional.empty()));
        instead.put("variants", variants);
        return this;
    }

    OtherClassification onContigs(String one, String other) {
        instead.put("totals", totals(new TreeMap<>(Map.of(one, 30L, other, 10L)), true));
        return this;
    }

    private VariantTotals totals(SortedMap<String, Long> contigs, boolean judged) {
        VariantTotals all = made.totals();
        return new VariantTotals(
                all.records(),
                all.alleles(),
                all.kinds(),
                all.substitutions(),
                all.growth(),
                contigs,
                all.terms(),
                all.impacts(),
                judged ? all.verdicts() : new TreeMap<>(),
                judged ? all.asked() : 0,
                judged ? all.scored() : 0,
                judged
                        ? all.probabilities()
                        : all.probabilities().stream().map(rows -> 0L).toList());
    }

    private static ReportedVariant unjudged(ReportedVariant variant) {
        return new ReportedVariant(
                variant.name(),
                variant.subject(),
                variant.impact(),
                variant.transcript(),
                variant.otherRows(),
                variant.carriers(),
                variant.together(),
                OptionalDouble.empty(),
                "",
                List.of(),
                Map.of(),
                Optional.empty());
    }

    VariantReport report() {
        return (VariantReport) Proxy.newProxyInstance(
                OtherClassification.class.getClassLoader(),
                new Class<?>[] {VariantReport.class},
                (proxy, method, arguments) -> instead.containsKey(method.getName())
                        ? instead.get(method.getName())
                        : method.invoke(made, arguments));
    }
}
