package org.cistron.runner.report.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cistron.api.host.Compute;
import org.cistron.api.report.Mutagenesis;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.runner.judge.VariantJudge;

/** Adds to the weightiest variants of a report what weighed in their answers, and what other residues would do in their place. */
final class VariantReasons {
    /** Variants whose answers are explained. */
    private static final int EXPLAINED = 60;
    /** Sites of which other residues are asked. */
    private static final int STUDIED = 8;

    private final VariantJudge judge;
    private final Compute compute;

    VariantReasons(VariantJudge judge, Compute compute) {
        this.judge = judge;
        this.compute = compute;
    }

    /** Returns the variants in the same order. */
    List<ReportedVariant> added(List<ReportedVariant> weightiest) {
        List<Callable<ReportedVariant>> tasks = new ArrayList<>();
        Set<List<Object>> studied = new HashSet<>();
        for (ReportedVariant variant : weightiest.subList(0, Math.min(EXPLAINED, weightiest.size()))) {
            Optional<VariantAnswer> heaviest = heaviest(variant);
            boolean study = heaviest.isPresent()
                    && variant.subject().isMissense()
                    && studied.size() < STUDIED
                    && studied.add(site(variant));
            heaviest.ifPresentOrElse(
                    answer -> tasks.add(() -> explained(variant, answer.question(), study)),
                    () -> tasks.add(() -> variant));
        }
        List<ReportedVariant> all = new ArrayList<>(compute.all(tasks));
        all.addAll(weightiest.subList(all.size(), weightiest.size()));
        return all;
    }

    private ReportedVariant explained(ReportedVariant variant, String question, boolean study) {
        Map<String, String> reasons = new LinkedHashMap<>(variant.evidence());
        judge.explain(new VariantQuestion(variant.subject(), question)).forEach(reasons::putIfAbsent);
        Optional<Mutagenesis> changes =
                study ? Optional.of(new MutagenesisStudy(judge).around(variant.subject(), question)) : Optional.empty();
        return variant.explained(reasons, changes);
    }

    /** The classifier's answer that is most likely yes. */
    private static Optional<VariantAnswer> heaviest(ReportedVariant variant) {
        return variant.answers().stream()
                .filter(answer -> answer.probability().isPresent())
                .min(Comparator.comparingDouble(answer -> -answer.probability().getAsDouble()));
    }

    private static List<Object> site(ReportedVariant variant) {
        return List.of(
                variant.subject().protein().orElseThrow().residues(),
                variant.subject().protein().orElseThrow().position());
    }
}
