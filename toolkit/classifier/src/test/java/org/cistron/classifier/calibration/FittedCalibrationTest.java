package org.cistron.classifier.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.cistron.classifier.Congruential;
import org.cistron.classifier.RankedSample;
import org.cistron.classifier.learning.Examples;
import org.cistron.classifier.learning.LogisticRegression;
import org.junit.jupiter.api.Test;

class FittedCalibrationTest {
    private static final RankedSample SAMPLE = new RankedSample();

    /** The figures are those of SciPy's minimiser; scikit-learn 1.2.1 has 0.534904 and -0.524468, by a looser one. */
    @Test
    void plattScalingIsThatOfOthers() {
        PlattScaling plain = PlattScaling.fit(SAMPLE.logOdds(), SAMPLE.labels(), SAMPLE.ones());
        assertThat(plain.slope()).isCloseTo(0.53490467, within(1e-7));
        assertThat(plain.offset()).isCloseTo(-0.52446877, within(1e-7));
        PlattScaling weighted = PlattScaling.fit(SAMPLE.logOdds(), SAMPLE.labels(), SAMPLE.weights());
        assertThat(weighted.slope()).isCloseTo(0.61451225, within(1e-7));
        assertThat(weighted.offset()).isCloseTo(-0.3451617, within(1e-7));
    }

    /** The figures are those of scikit-learn 1.2.1; 0 and 1 are drawn in by 1 / (46 + 2). */
    @Test
    void isotonicRegressionIsThatOfOthers() {
        IsotonicRegression steps = IsotonicRegression.fit(SAMPLE.logOdds(), SAMPLE.labels(), SAMPLE.weights());
        double[] raw = {-10, -1, -0.4, 0.1, 0.75, 1.3, 2.0, 2.4, 9};
        double[] expected = {
            1.0 / 48,
            0.35714285714285715,
            0.35714285714285715,
            0.3607142857142857,
            0.375,
            0.6228813559322035,
            0.7881355932203391,
            0.7881355932203391,
            47.0 / 48
        };
        for (int i = 0; i < raw.length; i++) {
            assertThat(steps.probability(raw[i])).as("at " + raw[i]).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void whatIsCalibratedAlreadyStays() {
        int count = 40_000;
        double[] logOdds = new double[count];
        boolean[] labels = new boolean[count];
        double[] weights = new double[count];
        Congruential random = new Congruential(3);
        for (int i = 0; i < count; i++) {
            logOdds[i] = random.next() * 8 - 4;
            labels[i] = random.next() < 1 / (1 + Math.exp(-logOdds[i]));
            weights[i] = 1;
        }
        PlattScaling line = PlattScaling.fit(logOdds, labels, weights);
        assertThat(line.slope()).isCloseTo(1, within(0.03));
        assertThat(line.offset()).isCloseTo(0, within(0.03));
        IsotonicRegression steps = IsotonicRegression.fit(logOdds, labels, weights);
        for (double raw = -3.5; raw < 3.6; raw += 0.5) {
            assertThat(steps.probability(raw)).isCloseTo(1 / (1 + Math.exp(-raw)), within(0.05));
        }
    }

    @Test
    void stepsNeverFall() {
        IsotonicRegression steps = IsotonicRegression.fit(SAMPLE.logOdds(), SAMPLE.labels(), SAMPLE.ones());
        double before = 0;
        for (double raw = -6; raw < 6; raw += 0.01) {
            assertThat(steps.probability(raw)).isGreaterThanOrEqualTo(before);
            before = steps.probability(raw);
        }
    }

    @Test
    void whatIsNotScoredStaysSoAndIsNotLearnedFrom() {
        double[] logOdds = {Double.NaN, -1, 1, Double.NaN};
        boolean[] labels = {true, false, true, true};
        double[] weights = {5, 1, 1, 5};
        PlattScaling line = PlattScaling.fit(logOdds, labels, weights);
        assertThat(line.offset()).isCloseTo(0, within(1e-9));
        assertThat(line.logOdds(Double.NaN)).isNaN();
        assertThat(IsotonicRegression.fit(logOdds, labels, weights).logOdds(Double.NaN))
                .isNaN();
    }

    @Test
    void casesOfOneKindGiveFiniteLogOdds() {
        double[] logOdds = {1, 2, 2};
        boolean[] labels = {true, true, true};
        double[] weights = {1, 1, 1};
        assertThat(PlattScaling.fit(logOdds, labels, weights).logOdds(9))
                .isFinite()
                .isPositive();
        assertThat(IsotonicRegression.fit(logOdds, labels, weights).probability(0))
                .isCloseTo(0.8, within(1e-12));
        assertThat(PlattScaling.fit(new double[] {1, 1}, new boolean[] {true, false}, new double[] {1, 1})
                        .logOdds(1))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlattScaling.fit(new double[] {Double.NaN}, new boolean[1], new double[] {1}))
                .withMessage("found no case with finite log-odds and weight, expected one or more");
    }

    @Test
    void whatIsWrittenAndReadIsTheSame() throws IOException {
        PlattScaling line = new PlattScaling(0.7, -0.1);
        assertThat(read(bytes(line))).isEqualTo(line);
        IsotonicRegression steps = IsotonicRegression.fit(SAMPLE.logOdds(), SAMPLE.labels(), SAMPLE.ones());
        FittedCalibration read = read(bytes(steps));
        for (double raw = -5; raw < 5; raw += 0.1) {
            assertThat(read.logOdds(raw)).isEqualTo(steps.logOdds(raw));
        }
    }

    @Test
    void whatIsNoCalibrationIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new LogisticRegression(1)
                .fit(Examples.of(new double[][] {{1}, {2}}, new boolean[] {true, false}))
                .write(new DataOutputStream(bytes));
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessage("found a calibration of kind 3, expected 17 or 18");
        byte[] damaged = bytes(new PlattScaling(1, 0));
        damaged[15] ^= 1;
        assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    private static byte[] bytes(FittedCalibration calibration) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        calibration.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static FittedCalibration read(byte[] bytes) throws IOException {
        return FittedCalibration.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
