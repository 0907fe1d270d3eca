package org.cistron.variant.hmm;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.classifier.learning.Attribution;
import org.cistron.proteins.conservation.ConservationSource;

/**
 * The baseline: a few numbers a case, weighed. Of a protein, what a profile of its homologs, a Markov model of proteins and a table of
 * substitutions say of both residues; of DNA, what a table of consequences, a Markov model and weight matrices of splice sites say; of
 * resistance, what is known of the gene and the drug.
 */
public final class HmmVariantClassifier implements TrainableClassifier {
    private static final String FOLDER = "models/hmm-variant/";
    private static final int PROTEINS_KEPT = 32;

    private final ReferenceData data;
    private final Compute compute;
    private final ConservationSource conservation;
    private Optional<HmmVariantModel> model;

    /** Takes what the host gives; the model is read when it is first needed. */
    @Inject
    public HmmVariantClassifier(ReferenceData data, Compute compute, HomologSource homologs) {
        this.data = data;
        this.compute = compute;
        this.conservation = new ConservationSource(homologs, PROTEINS_KEPT);
    }

    @Override
    public List<String> questions(VariantCase subject) {
        List<String> questions = new ArrayList<>();
        model().ifPresent(known -> {
            if (isPathogenicWorthAsking(subject, known)) {
                questions.add(VariantQuestion.PATHOGENIC);
            }
            known.learned(QuestionKind.RESISTANCE).stream()
                    .flatMap(answers -> answers.drugs(subject.gene()).stream())
                    .map(drug -> VariantQuestion.RESISTANCE + drug)
                    .filter(question -> known.canAnswer(new VariantQuestion(subject, question)))
                    .forEach(questions::add);
        });
        return questions;
    }

    @Override
    public double[] logOdds(List<VariantQuestion> questions) {
        return questions.stream()
                .mapToDouble(question -> weighed(question).map(Attribution::sum).orElse(Double.NaN))
                .toArray();
    }

    @Override
    public Map<String, String> explain(VariantQuestion question) {
        return weighed(question)
                .map(weighed -> words(weighed, row(question, model().orElseThrow())))
                .orElse(Map.of());
    }

    @Override
    public Map<String, byte[]> train(VariantTrainingTask task) {
        return ModelFiles.write(new HmmVariantTraining(conservation, compute).train(task));
    }

    /** A gene that was met in questions of resistance only is a bacterium's. */
    private static boolean isPathogenicWorthAsking(VariantCase subject, HmmVariantModel known) {
        VariantQuestion question = new VariantQuestion(subject, VariantQuestion.PATHOGENIC);
        Optional<AnswerNumbers> answers = known.learned(QuestionKind.PATHOGENIC);
        boolean ofBacterium = known.learned(QuestionKind.RESISTANCE)
                .filter(others -> !others.drugs(subject.gene()).isEmpty())
                .isPresent();
        return known.canAnswer(question)
                && answers.isPresent()
                && (subject.isMissense()
                        || subject.context().isPresent()
                        || answers.get().knowsTerm(subject))
                && (!ofBacterium || answers.get().knowsGene(question));
    }

    private Optional<Attribution> weighed(VariantQuestion question) {
        return model().filter(known -> known.canAnswer(question))
                .map(known -> known.weigh(question, row(question, known), conservation.available()));
    }

    private double[] row(VariantQuestion question, HmmVariantModel known) {
        QuestionKind kind = QuestionKind.of(question.question()).orElseThrow();
        return HmmVariantModel.row(
                new SequenceNumbers(known.sequences(), conservation).of(question.subject()),
                known.learned(kind).orElseThrow().of(question));
    }

    private static Map<String, String> words(Attribution weighed, double[] row) {
        Map<String, String> words = new LinkedHashMap<>();
        IntStream.range(0, row.length)
                .filter(number -> !Double.isNaN(row[number]) && weighed.of(number) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(number -> -Math.abs(weighed.of(number))))
                .forEach(number -> words.put(
                        HmmVariantModel.NAMES.get(number),
                        String.format(Locale.ROOT, "%.3f (%+.2f)", row[number], weighed.of(number))));
        return words;
    }

    private synchronized Optional<HmmVariantModel> model() {
        if (model == null) {
            List<String> paths = data.paths();
            model = ModelFiles.read(file -> open(file, paths));
        }
        return model;
    }

    private Optional<InputStream> open(String file, List<String> paths) {
        return paths.contains(FOLDER + file) ? Optional.of(data.open(FOLDER + file)) : Optional.empty();
    }
}
