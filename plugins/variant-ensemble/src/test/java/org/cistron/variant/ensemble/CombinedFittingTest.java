package org.cistron.variant.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cistron.classifier.evaluation.Ranking;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.classifier.learning.Examples;
import org.cistron.classifier.learning.LinearModel;
import org.cistron.classifier.learning.LogisticRegression;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

class CombinedFittingTest {
    private static final int CASES = 600;
    private static final int NUMBERS = 80;
    private static final VariantEnsembleConfiguration CONFIGURATION =
            new VariantEnsembleConfiguration("member", 3, 60, 1);

    private final Random random = new Random(7);
    private final double[] member = IntStream.range(0, CASES)
            .mapToDouble(i -> 2 * random.nextGaussian())
            .toArray();
    private final boolean[] answers = new boolean[CASES];
    private final double[][] rows = new double[CASES][NUMBERS + 1];
    private final int[] parts = new int[CASES];

    CombinedFittingTest() {
        for (int i = 0; i < CASES; i++) {
            answers[i] = random.nextDouble() < 1 / (1 + Math.exp(-member[i]));
            for (int number = 0; number < NUMBERS; number++) {
                rows[i][number] = random.nextGaussian();
            }
            rows[i][NUMBERS] = member[i];
            parts[i] = i % CONFIGURATION.folds();
        }
    }

    @Test
    void whatOthersAnswerIsNotLostAmongManyNumbersThatSayNothing() {
        double alone = ranking(member);
        assertThat(ranking(heldOut(1))).isGreaterThan(alone - 0.006);
        assertThat(ranking(heldOut(0))).isLessThan(alone - 0.01);
    }

    @Test
    void whatAnAnswerOfOthersAddsItselfIsToldAsWell() {
        double[][] alone =
                Arrays.stream(member).mapToObj(answer -> new double[] {answer}).toArray(double[][]::new);
        LinearModel blend = new LogisticRegression(1).fit(Examples.of(alone, answers));
        CombinedModel model = new CombinedModel(List.of(), blend);
        double[] contributions = model.contributions(rows[0]);

        assertThat(contributions[NUMBERS])
                .isNotZero()
                .isCloseTo(model.logOdds(rows[0]) - blend.intercept(), within(1e-12));
        assertThat(Arrays.stream(contributions, 0, NUMBERS)).containsOnly(0.0);
    }

    @Test
    void answersThatSayNearlyTheSameAreNotWeighedAgainstEachOther() {
        int cases = 3000;
        double[][] twins = new double[cases][];
        boolean[] positive = new boolean[cases];
        int[] part = new int[cases];
        double[] weights = new double[cases];
        Arrays.fill(weights, 1);
        for (int i = 0; i < cases; i++) {
            double signal = random.nextGaussian();
            positive[i] = random.nextDouble() < 1 / (1 + Math.exp(-signal));
            twins[i] = new double[] {signal + 0.1 * random.nextGaussian(), signal + 0.1 * random.nextGaussian()};
            part[i] = i % CONFIGURATION.folds();
        }
        Lesson lesson = new Lesson(List.of("one", "other"), 2, twins, positive, weights, part);
        LinearModel blend = (LinearModel) new CombinedFitting(CONFIGURATION, new TestCompute(2))
                .fit(lesson)
                .model()
                .blend();
        for (int i = 0; i < blend.features(); i++) {
            assertThat(blend.coefficient(i)).isBetween(-0.1, 0.5);
        }
    }

    private double[] heldOut(int others) {
        CrossFitted fitted = new CombinedFitting(CONFIGURATION, new TestCompute(2)).fit(lesson(others));
        return IntStream.range(0, CASES)
                .mapToDouble(i -> fitted.heldOut(parts[i], rows[i]))
                .toArray();
    }

    private Lesson lesson(int others) {
        double[] weights = new double[CASES];
        Arrays.fill(weights, 1);
        List<String> names =
                IntStream.rangeClosed(0, NUMBERS).mapToObj(i -> "number" + i).toList();
        return new Lesson(names, others, rows, answers, weights, parts);
    }

    private double ranking(double[] logOdds) {
        return new Ranking(ScoredCases.of(logOdds, answers)).auroc().orElseThrow();
    }
}
