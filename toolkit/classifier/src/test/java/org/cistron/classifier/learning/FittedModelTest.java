package org.cistron.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cistron.classifier.evaluation.Ranking;
import org.cistron.classifier.evaluation.ScoredCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all learners have in common. */
class FittedModelTest {
    private static final Examples TRAINING = Synthetic.examples(1500, 1);
    private static final Examples HELD_OUT = Synthetic.examples(1500, 2);

    enum Learner {
        BOOSTING {
            @Override
            FittedModel fit(Examples examples) {
                return new GradientBoosting(BoostingOptions.defaults().withTrees(120, 0.1)).fit(examples);
            }
        },
        EXTRA_TREES {
            @Override
            FittedModel fit(Examples examples) {
                return new ExtraTrees(ExtraTreesOptions.defaults().withTrees(60)).fit(examples);
            }
        },
        LOGISTIC {
            @Override
            FittedModel fit(Examples examples) {
                return new LogisticRegression(1).fit(examples);
            }
        };

        abstract FittedModel fit(Examples examples);
    }

    @ParameterizedTest
    @EnumSource
    void ranksCasesThatItHasNotSeen(Learner learner) {
        double[] logOdds = Synthetic.logOdds(learner.fit(TRAINING), HELD_OUT);
        double auroc = new Ranking(ScoredCases.of(logOdds, Synthetic.labels(HELD_OUT)))
                .auroc()
                .orElseThrow();
        assertThat(auroc).isGreaterThan(0.77);
    }

    @ParameterizedTest
    @EnumSource
    void contributionsMakeUpTheLogOdds(Learner learner) {
        FittedModel model = learner.fit(TRAINING);
        for (int row = 0; row < 200; row++) {
            double[] features = HELD_OUT.row(row);
            assertThat(model.contributions(features).sum()).isCloseTo(model.logOdds(features), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotMatterContributesLittle(Learner learner) {
        FittedModel model = learner.fit(TRAINING);
        double[] sums = new double[Synthetic.FEATURES];
        for (int row = 0; row < HELD_OUT.count(); row++) {
            Attribution attribution = model.contributions(HELD_OUT.row(row));
            for (int feature = 0; feature < sums.length; feature++) {
                sums[feature] += Math.abs(attribution.of(feature));
            }
        }
        assertThat(sums[1]).isGreaterThan(3 * sums[7]);
        assertThat(sums[0]).isGreaterThan(3 * sums[5]);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenAndReadGivesTheSameBits(Learner learner) throws IOException {
        FittedModel model = learner.fit(TRAINING);
        byte[] bytes = bytes(model);
        FittedModel read = read(bytes);
        assertThat(Synthetic.logOdds(read, HELD_OUT)).isEqualTo(Synthetic.logOdds(model, HELD_OUT));
        assertThat(bytes(read)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void theSameCasesGiveTheSameBytes(Learner learner) throws IOException {
        assertThat(bytes(learner.fit(TRAINING))).isEqualTo(bytes(learner.fit(TRAINING)));
    }

    @ParameterizedTest
    @EnumSource
    void aBitThatFlippedIsToldWhereverItIs(Learner learner) throws IOException {
        byte[] bytes = bytes(learner.fit(Synthetic.examples(100, 3)));
        for (int place = 0; place < bytes.length; place += Math.max(1, bytes.length / 300)) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 4;
            assertThatThrownBy(() -> read(damaged))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("expected");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aModelThatIsCutShortIsToldSo(Learner learner) throws IOException {
        byte[] bytes = bytes(learner.fit(Synthetic.examples(100, 3)));
        for (int length = 0; length < bytes.length; length += Math.max(1, bytes.length / 300)) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class).hasMessageContaining("cut short");
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingValuesEverywhereStillGiveFiniteLogOdds(Learner learner) {
        double[] nothing = new double[Synthetic.FEATURES];
        Arrays.fill(nothing, Double.NaN);
        assertThat(learner.fit(TRAINING).logOdds(nothing)).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void casesOfOneKindGiveOneFiniteAnswer(Learner learner) {
        for (boolean label : new boolean[] {true, false}) {
            double[][] rows = {{1, Double.NaN}, {2, 3}, {4, 5}};
            FittedModel model = learner.fit(Examples.of(rows, new boolean[] {label, label, label}));
            double expected = Math.log(3.5 / 0.5) * (label ? 1 : -1);
            assertThat(Stream.of(rows).map(model::logOdds))
                    .allSatisfy(logOdds -> assertThat(logOdds).isFinite().isEqualTo(model.logOdds(rows[0])))
                    .allSatisfy(logOdds -> assertThat(logOdds * expected).isPositive());
        }
    }

    @ParameterizedTest
    @EnumSource
    void featuresThatAreConstantOrAlwaysMissingDoNoHarm(Learner learner) {
        double[][] rows = new double[100][];
        boolean[] labels = new boolean[100];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {5, Double.NaN, i};
            labels[i] = i % 7 < i / 15;
        }
        FittedModel model = learner.fit(Examples.of(rows, labels));
        Attribution attribution = model.contributions(rows[90]);
        assertThat(attribution.of(0)).isZero();
        assertThat(attribution.of(1)).isZero();
        assertThat(model.logOdds(rows[95])).isGreaterThan(model.logOdds(rows[5]) + 1);
    }

    @ParameterizedTest
    @EnumSource
    void aWeightOfTwoIsTheCaseTwice(Learner learner) {
        double[][] rows = new double[60][1];
        boolean[] labels = new boolean[60];
        double[] heavy = new double[60];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = i % 2;
            labels[i] = i % 5 < 2 + i % 2;
            heavy[i] = labels[i] ? 4 : 1;
        }
        FittedModel plain = learner.fit(Examples.of(rows, labels));
        FittedModel weighted = learner.fit(Examples.of(rows, labels, heavy));
        for (double[] row : new double[][] {{0}, {1}}) {
            assertThat(weighted.logOdds(row) - plain.logOdds(row)).isBetween(1.1, 1.4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowOfAnotherLengthIsRefused(Learner learner) {
        FittedModel model = learner.fit(TRAINING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.logOdds(new double[3]))
                .withMessage("found 3 features, expected 8");
    }

    private static byte[] bytes(FittedModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static FittedModel read(byte[] bytes) throws IOException {
        return FittedModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
