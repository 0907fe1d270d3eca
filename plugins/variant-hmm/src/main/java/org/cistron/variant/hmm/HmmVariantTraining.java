package org.cistron.variant.hmm;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;
import org.cistron.api.plugin.VariantTrainingTask;
import org.cistron.classifier.folds.GroupFolds;
import org.cistron.classifier.learning.Examples;
import org.cistron.classifier.learning.FittedModel;
import org.cistron.classifier.learning.LogisticRegression;
import org.cistron.proteins.conservation.ConservationSource;

/**
 * Learns a model; where homologs are at hand, how to do with them and without. What the tables of answers say of a case is taken, for the regression, from tables that have not seen the answers of
 * the case's group: else the regression would trust them too much.
 */
final class HmmVariantTraining {
    private static final int FOLDS = 5;
    private static final long SEED = 1;
    private static final double PENALTY = 1;
    /** Fewer cases than this of either answer are no ground for weighing. */
    private static final int LEAST = 10;

    private static final int CHUNK = 64;

    private final ConservationSource conservation;
    private final Compute compute;

    HmmVariantTraining(ConservationSource conservation, Compute compute) {
        this.conservation = conservation;
        this.compute = compute;
    }

    HmmVariantModel train(VariantTrainingTask task) {
        List<Lesson> lessons = lessons(task);
        SequenceModels sequences = SequenceModels.learn(
                task.proteins(), lessons.stream().map(Lesson::subject).toList());
        List<double[]> numbers = numbers(lessons, new SequenceNumbers(sequences, conservation));
        SortedMap<QuestionKind, AnswerNumbers> answers = new TreeMap<>();
        SortedMap<String, FittedModel> regressions = new TreeMap<>();
        for (QuestionKind kind : QuestionKind.values()) {
            int[] ofKind = IntStream.range(0, lessons.size())
                    .filter(i -> lessons.get(i).kind() == kind)
                    .toArray();
            if (ofKind.length > 0) {
                List<Lesson> own = IntStream.of(ofKind).mapToObj(lessons::get).toList();
                List<double[]> rows =
                        rows(own, IntStream.of(ofKind).mapToObj(numbers::get).toList());
                answers.put(kind, AnswerNumbers.learn(own));
                fit(
                        kind,
                        false,
                        own,
                        rows.stream().map(SequenceNumbers::withoutHomologs).toList(),
                        regressions);
                if (conservation.available()) {
                    fit(kind, true, own, rows, regressions);
                }
            }
        }
        return new HmmVariantModel(sequences, answers, regressions);
    }

    private static List<Lesson> lessons(VariantTrainingTask task) {
        return task.cases().stream()
                .flatMap(labelled ->
                        QuestionKind.of(labelled.asked().question()).map(kind -> new Lesson(labelled, kind)).stream())
                .toList();
    }

    /** Neighbours in the files are mostly of one protein: they stay together. */
    private List<double[]> numbers(List<Lesson> lessons, SequenceNumbers numbers) {
        List<Callable<List<double[]>>> tasks = new ArrayList<>();
        for (int start = 0; start < lessons.size(); start += CHUNK) {
            List<Lesson> chunk = lessons.subList(start, Math.min(lessons.size(), start + CHUNK));
            tasks.add(() ->
                    chunk.stream().map(lesson -> numbers.of(lesson.subject())).toList());
        }
        return compute.all(tasks).stream().flatMap(List::stream).toList();
    }

    private static List<double[]> rows(List<Lesson> lessons, List<double[]> numbers) {
        int[] folds = folds(lessons);
        double[][] rows = new double[lessons.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            AnswerNumbers others = AnswerNumbers.learn(IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != held)
                    .mapToObj(lessons::get)
                    .toList());
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    double[] answers = others.of(lessons.get(i).labelled().asked());
                    rows[i] = HmmVariantModel.row(numbers.get(i), answers);
                }
            }
        }
        return List.of(rows);
    }

    private static int[] folds(List<Lesson> lessons) {
        List<String> groups =
                lessons.stream().map(lesson -> lesson.labelled().group()).toList();
        int count = (int) groups.stream().distinct().limit(FOLDS).count();
        return count < 2 ? new int[groups.size()] : GroupFolds.of(groups, count, SEED);
    }

    private static void fit(
            QuestionKind kind,
            boolean homologs,
            List<Lesson> lessons,
            List<double[]> rows,
            SortedMap<String, FittedModel> to) {
        for (CaseKind caseKind : CaseKind.values()) {
            int[] chosen = IntStream.range(0, lessons.size())
                    .filter(i -> lessons.get(i).caseKind() == caseKind)
                    .toArray();
            long yes = IntStream.of(chosen)
                    .filter(i -> lessons.get(i).labelled().positive())
                    .count();
            if (Math.min(yes, chosen.length - yes) >= LEAST) {
                Examples examples = examples(lessons, rows, chosen);
                to.put(
                        HmmVariantModel.regression(kind, caseKind, homologs),
                        new LogisticRegression(PENALTY).fit(examples));
            }
        }
    }

    private static Examples examples(List<Lesson> lessons, List<double[]> rows, int[] chosen) {
        double[][] features = IntStream.of(chosen).mapToObj(rows::get).toArray(double[][]::new);
        boolean[] labels = new boolean[chosen.length];
        double[] weights = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            labels[i] = lessons.get(chosen[i]).labelled().positive();
            weights[i] = lessons.get(chosen[i]).labelled().weight();
        }
        return Examples.of(features, labels, weights);
    }
}
