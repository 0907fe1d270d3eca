package org.cistron.variant.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.evaluation.Ranking;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.classifier.folds.GroupFolds;
import org.cistron.variant.ensemble.feature.ConservationFeatures;
import org.cistron.variant.ensemble.known.KnownGenes;
import org.cistron.variant.ensemble.known.KnownSites;

/**
 * Learns an ensemble: cases are divided into parts by their groups; each part is answered by members that have learned from the
 * others, and so is each model's weight and calibration found (stacked generalization: Wolpert 1992, Neural Networks 5:241).
 */
final class EnsembleTraining {
    /** A domain with fewer cases of either answer is not learned. */
    private static final int FEWEST = 20;

    private final VariantEnsembleConfiguration configuration;
    private final ConservationFeatures conservation;
    private final Compute compute;
    private final Progress progress;

    EnsembleTraining(
            VariantEnsembleConfiguration configuration,
            ConservationFeatures conservation,
            Compute compute,
            Progress progress) {
        this.configuration = configuration;
        this.conservation = conservation;
        this.compute = compute;
        this.progress = progress;
    }

    EnsembleModel train(VariantTrainingTask task) {
        List<LabelledVariant> cases = task.cases();
        int[] parts = GroupFolds.of(
                cases.stream().map(LabelledVariant::group).toList(), configuration.folds(), configuration.seed());
        List<LabelledVariant> drugs = cases.stream()
                .filter(labelled -> labelled.asked().question().startsWith(VariantQuestion.RESISTANCE))
                .toList();
        KnownSites known = KnownSites.of(drugs);
        AskedCases asked = AskedCases.of(cases, parts);
        double[][] members = members(task, asked);
        Map<Domain, EnsembleModel.NamedModel> models = new EnumMap<>(Domain.class);
        Map<String, Double> metrics = new LinkedHashMap<>();
        double[] protein = new double[asked.size()];
        Arrays.fill(protein, Double.NaN);
        for (Domain domain : Domain.values()) {
            Lesson lesson = lesson(domain, asked, members, protein, known);
            if (lesson.isLearnable(FEWEST)) {
                progress.activity("weighing evidence, " + domain.name().toLowerCase(Locale.ROOT));
                CrossFitted fitted = new CombinedFitting(configuration, compute).fit(lesson);
                models.put(domain, new EnsembleModel.NamedModel(lesson.names(), fitted.model()));
                metrics.putAll(metrics(domain, lesson, fitted));
                if (domain == Domain.MISSENSE) {
                    answerProteins(asked, members, known, fitted, protein);
                }
            }
        }
        if (!metrics.isEmpty()) {
            task.record(metrics);
        }
        return new EnsembleModel(
                conservation.available(),
                configuration.memberNames(),
                KnownGenes.of(drugs),
                known,
                silent(cases),
                models);
    }

    private DomainFeatures features(Domain domain) {
        return EnsembleAnswers.features(
                domain, Optional.of(conservation).filter(ConservationFeatures::available), configuration.memberNames());
    }

    /** Returns what members answer, by member and asked case, each without having learned from its part. */
    private double[][] members(VariantTrainingTask task, AskedCases asked) {
        List<String> names = configuration.memberNames();
        double[][] answers = new double[names.size()][asked.size()];
        for (int member = 0; member < names.size(); member++) {
            for (int part = 0; part < configuration.folds(); part++) {
                progress.activity(
                        "asking " + names.get(member) + ", part " + (part + 1) + " of " + configuration.folds());
                int[] judged = asked.of(part);
                double[] told = task.heldOut(names.get(member), asked.learnedWithout(part), asked.questions(judged));
                for (int i = 0; i < judged.length; i++) {
                    answers[member][judged[i]] = told[i];
                }
            }
        }
        return answers;
    }

    private Lesson lesson(Domain domain, AskedCases asked, double[][] members, double[] protein, KnownSites known) {
        DomainFeatures features = features(domain);
        int[] chosen = IntStream.range(0, asked.cases().size())
                .filter(i -> Domain.of(asked.question(i)).filter(domain::equals).isPresent())
                .filter(i -> domain != Domain.RESISTANCE
                        || !KnownSites.isSilent(asked.question(i).subject()))
                .toArray();
        List<double[]> rows = rows(
                chosen,
                i -> features.row(
                        asked.question(i),
                        asked.group(i),
                        known,
                        EnsembleAnswers.answered(domain, members(members, i), protein[i])));
        return Lesson.of(features, rows, asked, chosen);
    }

    /** Answers all substitutions of proteins, those that have more known of them as well, by what is known of the protein alone. */
    private void answerProteins(
            AskedCases asked, double[][] members, KnownSites known, CrossFitted fitted, double[] protein) {
        DomainFeatures features = features(Domain.MISSENSE);
        int[] bare = asked.bareProteins();
        List<double[]> rows =
                rows(bare, i -> features.row(asked.question(i), asked.group(i), known, members(members, i)));
        for (int i = 0; i < bare.length; i++) {
            protein[asked.owner(bare[i])] = fitted.heldOut(asked.part(bare[i]), rows.get(i));
        }
    }

    private List<double[]> rows(int[] chosen, IntFunction<double[]> row) {
        int pieces = Math.max(1, Math.min(chosen.length, 4 * compute.threads()));
        List<Callable<List<double[]>>> tasks = new ArrayList<>();
        for (int piece = 0; piece < pieces; piece++) {
            int[] own = Arrays.copyOfRange(chosen, (int) ((long) chosen.length * piece / pieces), (int)
                    ((long) chosen.length * (piece + 1) / pieces));
            tasks.add(() -> Arrays.stream(own).mapToObj(row).toList());
        }
        return compute.all(tasks).stream().flatMap(List::stream).toList();
    }

    private static double[] members(double[][] members, int asked) {
        return Arrays.stream(members).mapToDouble(answers -> answers[asked]).toArray();
    }

    private static double silent(List<LabelledVariant> cases) {
        double yes = 0.5;
        double no = 0.5;
        for (LabelledVariant labelled : cases) {
            VariantQuestion asked = labelled.asked();
            if (asked.question().startsWith(VariantQuestion.RESISTANCE) && KnownSites.isSilent(asked.subject())) {
                yes += labelled.positive() ? 1 : 0;
                no += labelled.positive() ? 0 : 1;
            }
        }
        return Math.log(yes / no);
    }

    private static Map<String, Double> metrics(Domain domain, Lesson lesson, CrossFitted fitted) {
        double[] told = IntStream.range(0, lesson.size())
                .mapToDouble(i -> fitted.heldOut(lesson.part(i), lesson.rows()[i]))
                .toArray();
        String name = domain.name().toLowerCase(Locale.ROOT);
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(name + "_cases", (double) lesson.size());
        metrics.put(
                name + "_auroc",
                new Ranking(ScoredCases.of(told, lesson.answers())).auroc().orElse(Double.NaN));
        return metrics;
    }
}
