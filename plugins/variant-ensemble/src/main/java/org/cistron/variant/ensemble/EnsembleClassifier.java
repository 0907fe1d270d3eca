package org.cistron.variant.ensemble;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.host.Compute;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.variant.ensemble.feature.ConservationFeatures;
import org.cistron.variant.ensemble.known.KnownSites;

/** The calibrated combination of other classifiers' answers with what is known of the variant. */
public final class EnsembleClassifier implements TrainableClassifier {
    static final String NAME = "ensemble-variant";

    private static final int EXPLAINED = 6;
    private static final int NEIGHBOURS = 3;

    private final VariantEnsembleConfiguration configuration;
    private final Compute compute;
    private final Progress progress;
    private final ClassifierSource others;
    private final ConservationFeatures conservation;
    private final EnsembleFiles files;

    /** Made by the host. */
    @Inject
    public EnsembleClassifier(
            VariantEnsembleConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            HomologSource homologs,
            ClassifierSource others) {
        this.configuration = configuration;
        this.compute = compute;
        this.progress = progress;
        this.others = others;
        this.conservation = new ConservationFeatures(homologs);
        this.files = new EnsembleFiles(NAME, data, conservation.available(), progress);
    }

    @Override
    public Map<String, byte[]> train(VariantTrainingTask task) {
        EnsembleModel model = new EnsembleTraining(configuration, conservation, compute, progress).train(task);
        return EnsembleFiles.of(model, task);
    }

    @Override
    public List<String> questions(VariantCase asked) {
        EnsembleModel model = files.model();
        VariantCase subject = model.genes().recognized(asked);
        List<String> questions = new ArrayList<>(model.known().questions(subject.gene()));
        VariantQuestion pathogenic = new VariantQuestion(subject, VariantQuestion.PATHOGENIC);
        Domain.of(pathogenic)
                .filter(model.models()::containsKey)
                .ifPresent(domain -> questions.add(pathogenic.question()));
        return questions;
    }

    @Override
    public double[] logOdds(List<VariantQuestion> called) {
        EnsembleModel model = files.model();
        List<VariantQuestion> questions =
                called.stream().map(question -> recognized(model, question)).toList();
        List<VariantQuestion> asked = new ArrayList<>(questions);
        int[] bare = new int[questions.size()];
        Arrays.fill(bare, -1);
        for (int i = 0; i < questions.size(); i++) {
            if (model.models().containsKey(Domain.MISSENSE) && EnsembleAnswers.hasBareProtein(questions.get(i))) {
                bare[i] = asked.size();
                asked.add(EnsembleAnswers.bareProtein(questions.get(i)));
            }
        }
        double[][] members = members(model, asked);
        double[] answers = new double[questions.size()];
        for (int i = 0; i < answers.length; i++) {
            double protein = bare[i] < 0 ? Double.NaN : answer(model, asked.get(bare[i]), members[bare[i]], Double.NaN);
            answers[i] = answer(model, questions.get(i), members[i], protein);
        }
        return answers;
    }

    @Override
    public Map<String, String> explain(VariantQuestion called) {
        EnsembleModel model = files.model();
        VariantQuestion question = recognized(model, called);
        Map<String, String> reasons = new LinkedHashMap<>();
        Domain.of(question).filter(model.models()::containsKey).ifPresent(domain -> {
            double[] row = row(model, domain, question);
            EnsembleModel.NamedModel named = model.models().get(domain);
            new Reasons(named.names(), row, named.model().contributions(row))
                    .heaviest(EXPLAINED)
                    .forEach(reasons::put);
        });
        List<String> nearest = model.known().nearest(question, NEIGHBOURS);
        if (!nearest.isEmpty()) {
            reasons.put("nearest_known", String.join(",", nearest));
        }
        return reasons;
    }

    /** Only of resistance is anything known by gene. */
    private static VariantQuestion recognized(EnsembleModel model, VariantQuestion question) {
        return question.question().startsWith(VariantQuestion.RESISTANCE)
                ? new VariantQuestion(model.genes().recognized(question.subject()), question.question())
                : question;
    }

    private double[] row(EnsembleModel model, Domain domain, VariantQuestion question) {
        double[] members = members(model, List.of(question))[0];
        double protein = Double.NaN;
        if (EnsembleAnswers.hasBareProtein(question)) {
            VariantQuestion bare = EnsembleAnswers.bareProtein(question);
            protein = answer(model, bare, members(model, List.of(bare))[0], Double.NaN);
        }
        return row(model, domain, question, members, protein);
    }

    private double[] row(
            EnsembleModel model, Domain domain, VariantQuestion question, double[] members, double protein) {
        return EnsembleAnswers.features(
                        domain, Optional.of(conservation).filter(found -> model.homologs()), model.members())
                .row(question, "", model.known(), EnsembleAnswers.answered(domain, members, protein));
    }

    /** By question, then by member. */
    private double[][] members(EnsembleModel model, List<VariantQuestion> asked) {
        double[][] members = new double[asked.size()][model.members().size()];
        for (int member = 0; member < model.members().size(); member++) {
            double[] told = others.logOdds(model.members().get(member), asked);
            for (int i = 0; i < told.length; i++) {
                members[i][member] = told[i];
            }
        }
        return members;
    }

    private double answer(EnsembleModel model, VariantQuestion question, double[] members, double protein) {
        Domain domain = Domain.of(question).orElse(null);
        if (domain == null || !model.models().containsKey(domain)) {
            return Double.NaN;
        }
        if (domain == Domain.RESISTANCE && KnownSites.isSilent(question.subject())) {
            return model.silent();
        }
        double[] row = row(model, domain, question, members, protein);
        return model.models().get(domain).model().logOdds(row);
    }
}
