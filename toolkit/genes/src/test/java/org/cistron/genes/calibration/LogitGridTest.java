package org.cistron.genes.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogitGridTest {
    private static final double[] LOG_ODDS = {-4, 0, 10};
    private static final int[] LENGTHS = {100, 400};
    private final LogitGrid grid = new LogitGrid(LOG_ODDS, LENGTHS, new double[][] {{-5, -3}, {-1, 0}, {3, 4}});

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }

    @Test
    void knotsAreWhatTheyWereGiven() {
        assertThat(logit(grid.probability(-4, 100))).isCloseTo(-5, within(1e-9));
        assertThat(logit(grid.probability(0, 400))).isCloseTo(0, within(1e-9));
        assertThat(logit(grid.probability(10, 400))).isCloseTo(4, within(1e-9));
    }

    @Test
    void betweenKnotsItIsStraightInLogOddsAndInTheLogarithmOfLength() {
        assertThat(logit(grid.probability(5, 100))).isCloseTo(1, within(1e-9));
        assertThat(logit(grid.probability(-4, 200))).isCloseTo(-4, within(1e-9));
        assertThat(logit(grid.probability(-2, 200))).isCloseTo(-2.25, within(1e-9));
    }

    @Test
    void beyondTheOutermostKnotsItIsLevel() {
        assertThat(grid.probability(Double.NEGATIVE_INFINITY, 30)).isEqualTo(grid.probability(-4, 100));
        assertThat(grid.probability(Double.POSITIVE_INFINITY, 90_000)).isEqualTo(grid.probability(10, 400));
    }

    @Test
    void neverFallsAsLogOddsRise() {
        for (int length = 60; length < 1000; length += 17) {
            double before = 0;
            for (double at = -6; at < 12; at += 0.05) {
                double probability = grid.probability(at, length);
                assertThat(probability).isBetween(before, 1.0);
                before = probability;
            }
        }
    }

    @Test
    void fallingLogitsAndKnotsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> new LogitGrid(LOG_ODDS, LENGTHS, new double[][] {{-5, -3}, {-1, -3.1}, {3, 4}}))
                .hasMessageContaining("found a logit at log-odds 0.0 below that at -4.0");
        assertThatThrownBy(() -> new LogitGrid(new double[] {1, 1}, new int[] {1}, new double[][] {{0}, {0}}))
                .hasMessageContaining("found log-odds that do not rise");
        assertThatThrownBy(() -> new LogitGrid(new double[] {1}, new int[] {9, 8}, new double[][] {{0, 0}}))
                .hasMessageContaining("found lengths that do not rise");
    }
}
