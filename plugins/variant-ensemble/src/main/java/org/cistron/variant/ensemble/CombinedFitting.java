package org.cistron.variant.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;
import org.cistron.classifier.calibration.PlattScaling;
import org.cistron.classifier.learning.BoostingOptions;
import org.cistron.classifier.learning.Examples;
import org.cistron.classifier.learning.ExtraTrees;
import org.cistron.classifier.learning.ExtraTreesOptions;
import org.cistron.classifier.learning.FittedModel;
import org.cistron.classifier.learning.GradientBoosting;
import org.cistron.classifier.learning.LinearModel;
import org.cistron.classifier.learning.LogisticRegression;

/**
 * Fits boosted trees, random trees and a logistic regression to a lesson, and weighs and calibrates them, and what others answer, by
 * what they say of the parts that they have not learned from.
 */
final class CombinedFitting {
    /** The penalty of the logistic regression: so much, and one more for so many cases. */
    private static final double RIDGE = 100;

    private static final double CASES_FOR_RIDGE = 60;
    /**
     * The penalty of the blend: one, and one more for so many cases. What it weighs says much the same, and left free it weighs one against
     * the other by what is peculiar to the parts: of ClinVar's genes it then knew those that it had not met less well than its best
     * part alone did.
     */
    private static final double CASES_FOR_BLEND = 50;

    private final VariantEnsembleConfiguration configuration;
    private final Compute compute;

    CombinedFitting(VariantEnsembleConfiguration configuration, Compute compute) {
        this.configuration = configuration;
        this.compute = compute;
    }

    CrossFitted fit(Lesson lesson) {
        List<Callable<List<FittedModel>>> tasks = new ArrayList<>();
        for (int part = 0; part < configuration.folds(); part++) {
            Lesson learned = lesson.of(part, false);
            tasks.add(() -> learners(learned));
        }
        tasks.add(() -> learners(lesson));
        List<List<FittedModel>> fitted = compute.all(tasks);
        FittedModel blend = blend(lesson, fitted);
        return new CrossFitted(
                new CombinedModel(fitted.get(configuration.folds()), blend),
                fitted.subList(0, configuration.folds()).stream()
                        .map(learners -> new CombinedModel(learners, blend))
                        .toList());
    }

    private List<FittedModel> learners(Lesson lesson) {
        Examples examples = Examples.of(lesson.rows(), lesson.answers(), lesson.weights());
        return List.of(
                new GradientBoosting(boosting()).fit(examples),
                new ExtraTrees(trees(lesson)).fit(examples),
                new LogisticRegression(RIDGE + lesson.size() / CASES_FOR_RIDGE).fit(examples));
    }

    private BoostingOptions boosting() {
        return BoostingOptions.defaults().withTrees(configuration.trees(), 0.04);
    }

    /** Leaves grow with the number of cases: a model that ships must stay small. */
    private ExtraTreesOptions trees(Lesson lesson) {
        int leastLeaf = Math.max(2, lesson.size() / 1500);
        return new ExtraTreesOptions(200, leastLeaf, lesson.names().size() / 4, 40, 1, configuration.seed());
    }

    /** Only certain cases tell what an answer is worth. */
    private static FittedModel blend(Lesson lesson, List<List<FittedModel>> fitted) {
        double certain = Arrays.stream(lesson.weights()).max().orElse(1);
        int[] chosen = IntStream.range(0, lesson.size())
                .filter(i -> lesson.weight(i) == certain)
                .toArray();
        double[][] rows = new double[chosen.length][];
        boolean[] answers = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            double[] row = lesson.rows()[chosen[i]];
            rows[i] = CombinedModel.weighed(fitted.get(lesson.part(chosen[i])), row, lesson.others());
            answers[i] = lesson.answers()[chosen[i]];
        }
        return calibrated(
                new LogisticRegression(1 + chosen.length / CASES_FOR_BLEND).fit(Examples.of(rows, answers)),
                rows,
                answers);
    }

    /** The penalty holds weights together; that it makes them small besides is taken back. */
    private static LinearModel calibrated(LinearModel blend, double[][] rows, boolean... answers) {
        double[] told = Arrays.stream(rows).mapToDouble(blend::logOdds).toArray();
        double[] weights = new double[told.length];
        Arrays.fill(weights, 1);
        PlattScaling line = PlattScaling.fit(told, answers, weights);
        return blend.onLine(line.slope(), line.offset());
    }
}
