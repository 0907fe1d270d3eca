package org.cistron.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GradientBoostingTest {
    private static final BoostingOptions ALL_CASES = BoostingOptions.defaults().withShares(1, 1);

    @Test
    void everyTreeLowersTheLossOnItsCases() {
        Examples examples = Synthetic.examples(800, 4);
        double before = Double.POSITIVE_INFINITY;
        for (int trees = 1; trees <= 30; trees++) {
            double loss = Synthetic.loss(new GradientBoosting(ALL_CASES.withTrees(trees, 0.1)).fit(examples), examples);
            assertThat(loss).isLessThan(before);
            before = loss;
        }
    }

    /** One question, no penalty, a full step: the leaves take the Newton step from the base by hand. */
    @Test
    void aStumpTakesTheNewtonStep() {
        double[][] rows = {{1}, {1}, {1}, {1}, {2}, {2}, {2}, {2}};
        boolean[] labels = {false, false, false, true, true, true, true, false};
        BoostingOptions stump = ALL_CASES.withDepth(1).withTrees(1, 1).withPenalty(0, 0.5);
        BoostedTrees model = new GradientBoosting(stump).fit(Examples.of(rows, labels));
        assertThat(model.logOdds(new double[] {1.4})).isEqualTo(-1);
        assertThat(model.logOdds(new double[] {1.6})).isEqualTo(1);
    }

    @Test
    void learnsWhereMissingOnesGo() {
        double[][] rows = new double[200][1];
        boolean[] labels = new boolean[200];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = i % 4 == 0 ? Double.NaN : i;
            labels[i] = i % 4 == 0 || i > 150;
        }
        BoostedTrees model = new GradientBoosting(ALL_CASES).fit(Examples.of(rows, labels));
        assertThat(model.logOdds(new double[] {Double.NaN})).isGreaterThan(3);
        assertThat(model.logOdds(new double[] {20})).isLessThan(-3);
        assertThat(model.logOdds(new double[] {180})).isGreaterThan(3);
    }

    @Test
    void tellsMissingFromThereWhateverTheValue() {
        double[][] rows = new double[100][1];
        boolean[] labels = new boolean[100];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = i % 2 == 0;
            rows[i][0] = labels[i] ? Double.NaN : 1;
        }
        BoostedTrees model = new GradientBoosting(ALL_CASES).fit(Examples.of(rows, labels));
        assertThat(model.logOdds(new double[] {Double.NaN})).isGreaterThan(3);
        assertThat(model.logOdds(new double[] {1})).isLessThan(-3);
    }

    @Test
    void aMonotoneChangeOfAFeatureChangesNothing() {
        Examples examples = Synthetic.examples(600, 5);
        double[][] rows = new double[600][];
        double[][] cubed = new double[600][];
        for (int row = 0; row < 600; row++) {
            rows[row] = examples.row(row);
            cubed[row] = rows[row].clone();
            cubed[row][0] = Math.pow(cubed[row][0], 3);
        }
        boolean[] labels = Synthetic.labels(examples);
        BoostedTrees plain = new GradientBoosting(BoostingOptions.defaults()).fit(Examples.of(rows, labels));
        BoostedTrees other = new GradientBoosting(BoostingOptions.defaults()).fit(Examples.of(cubed, labels));
        for (int row = 0; row < 600; row++) {
            assertThat(other.logOdds(cubed[row])).isEqualTo(plain.logOdds(rows[row]));
        }
    }

    @Test
    void fewBinsAreEnoughForASmoothRule() {
        Examples training = Synthetic.examples(2000, 6);
        Examples heldOut = Synthetic.examples(2000, 7);
        BoostingOptions many = BoostingOptions.defaults();
        BoostingOptions few = new BoostingOptions(300, 4, 0.05, 1, 2, 0, 0.8, 0.5, 16, 1);
        double difference = Synthetic.loss(new GradientBoosting(few).fit(training), heldOut)
                - Synthetic.loss(new GradientBoosting(many).fit(training), heldOut);
        assertThat(difference).isBetween(-0.02, 0.02);
    }

    @Test
    void anotherSeedGivesAnotherModel() {
        Examples examples = Synthetic.examples(300, 8);
        double[] row = examples.row(0);
        assertThat(new GradientBoosting(BoostingOptions.defaults().withSeed(2))
                        .fit(examples)
                        .logOdds(row))
                .isNotEqualTo(new GradientBoosting(BoostingOptions.defaults())
                        .fit(examples)
                        .logOdds(row));
    }

    @Test
    void optionsOutOfRangeAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_CASES.withDepth(0))
                .withMessage("found depth 0, which is out of its range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL_CASES.withShares(0, 1))
                .withMessage("found rowShare 0.0, which is out of its range");
    }
}
