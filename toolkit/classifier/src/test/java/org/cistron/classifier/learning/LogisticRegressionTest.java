package org.cistron.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cistron.classifier.Congruential;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    /** The figures are those of scikit-learn 1.2.1 on the same cases, standardised by weight, C = 1 / 2.5. */
    @Test
    void findsTheCoefficientsThatScikitLearnFinds() {
        Congruential random = new Congruential(11);
        double[][] rows = new double[80][3];
        boolean[] labels = new boolean[80];
        double[] weights = new double[80];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {random.next() * 4 - 2, random.next() * 10, random.next()};
            labels[i] = random.next() < 1 / (1 + Math.exp(-(rows[i][0] + 0.3 * rows[i][1] - 2)));
            weights[i] = random.next() < 0.3 ? 0.3 : 1;
        }
        LinearModel model = new LogisticRegression(2.5).fit(Examples.of(rows, labels, weights));
        assertThat(model.coefficient(0)).isCloseTo(0.9695829066502581, within(1e-7));
        assertThat(model.coefficient(1)).isCloseTo(0.31849899331775544, within(1e-7));
        assertThat(model.coefficient(2)).isCloseTo(-0.08637378984174285, within(1e-7));
        assertThat(model.intercept()).isCloseTo(-0.08141416304869732, within(1e-7));
    }

    @Test
    void aModelCanBeMovedOntoALine() {
        Examples examples = Synthetic.examples(200, 9);
        LinearModel model = new LogisticRegression(1).fit(examples);
        LinearModel moved = model.onLine(2, -1);
        double[] row = examples.row(3);
        assertThat(moved.logOdds(row)).isCloseTo(2 * model.logOdds(row) - 1, within(1e-12));
        assertThat(moved.contributions(row).of(0))
                .isCloseTo(2 * model.contributions(row).of(0), within(1e-12));
    }

    @Test
    void theOrderOfTheCasesDoesNotMatter() {
        Examples examples = Synthetic.examples(500, 9);
        List<Integer> order = IntStream.range(0, 500).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(1));
        Examples shuffled = Examples.of(
                order.stream().map(examples::row).toArray(double[][]::new),
                labels(order, examples),
                order.stream().mapToDouble(examples::weight).toArray());
        LinearModel plain = new LogisticRegression(1).fit(examples);
        LinearModel other = new LogisticRegression(1).fit(shuffled);
        for (int feature = 0; feature < Synthetic.FEATURES; feature++) {
            assertThat(other.coefficient(feature)).isCloseTo(plain.coefficient(feature), within(1e-9));
        }
    }

    @Test
    void casesThatALineSeparatesStillHaveAnOptimum() {
        double[][] rows = {{1, 2}, {2, 4}, {3, 6}, {4, 8}};
        LinearModel model =
                new LogisticRegression(1e-6).fit(Examples.of(rows, new boolean[] {false, false, true, true}));
        assertThat(model.logOdds(rows[0])).isFinite().isLessThan(-10);
        assertThat(model.logOdds(rows[3])).isFinite().isGreaterThan(10);
        assertThat(model.coefficient(0)).isCloseTo(model.coefficient(1), within(1e-6));
    }

    private static boolean[] labels(List<Integer> order, Examples examples) {
        boolean[] labels = new boolean[order.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.positive(order.get(i));
        }
        return labels;
    }
}
