package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinsTest {

    @Test
    void boundsAreRoundAndEveryNumberIsCountedOnce() {
        Bins bins = Bins.linear(new double[] {0, 99, 100, 250, 1000}, 12);
        assertThat(bins.bins()).hasSize(11);
        assertThat(bins.bins().get(0)).isEqualTo(new Bins.Bin(0, 100, 2));
        assertThat(bins.bins().get(1)).isEqualTo(new Bins.Bin(100, 200, 1));
        assertThat(bins.bins().get(10)).isEqualTo(new Bins.Bin(1000, 1100, 1));
        assertThat(bins.total()).isEqualTo(5);
        assertThat(bins.median()).isEqualTo(100);
    }

    @Test
    void overlapsAreNegativeAndWhatLiesOutsideIsCountedBeside() {
        Bins bins = Bins.between(new double[] {-400, -50, -4, -1, 0, 30, 299, 300, 5000}, -50, 300, 7);
        assertThat(bins.bins()).hasSize(7);
        assertThat(bins.bins().get(0)).isEqualTo(new Bins.Bin(-50, 0, 3));
        assertThat(bins.below()).isEqualTo(1);
        assertThat(bins.above()).isEqualTo(2);
        assertThat(bins.total()).isEqualTo(9);
    }

    @Test
    void decadesAreCutAlike() {
        Bins bins = Bins.logarithmic(new double[] {10, 99, 100, 5000, -3, 0}, 2);
        assertThat(bins.logarithmic()).isTrue();
        assertThat(bins.total()).isEqualTo(4);
        assertThat(bins.bins().get(0).low()).isCloseTo(10, within(1e-9));
        assertThat(bins.bins().get(2).low()).isCloseTo(100, within(1e-9));
        assertThat(bins.bins()).hasSize(6);
    }

    @Test
    void certaintyIsInTheLastBin() {
        Bins bins = Bins.probability(new double[] {0, 0.05, 0.97, 1, 1, Double.NaN});
        assertThat(bins.bins()).hasSize(20);
        assertThat(bins.bins().get(19).count()).isEqualTo(3);
        assertThat(bins.bins().get(1).count()).isEqualTo(1);
        assertThat(bins.above()).isZero();
        assertThat(bins.total()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -7.5, 1e15, 1e-9})
    void aNumberAloneHasABin(double value) {
        Bins bins = Bins.linear(new double[] {value, value}, 10);
        assertThat(bins.bins().stream().mapToLong(Bins.Bin::count).sum()).isEqualTo(2);
        assertThat(bins.bins().size()).isLessThanOrEqualTo(11);
    }

    @Test
    void nothingIsCountedOfNothing() {
        double[] none = {Double.NaN, Double.POSITIVE_INFINITY};
        assertThat(Bins.linear(none, 10).total()).isZero();
        assertThat(Bins.logarithmic(none, 3).total()).isZero();
        assertThat(Bins.linear(none, 10).median()).isNaN();
    }

    @Test
    void thereAreAtMostAsManyBinsAsWanted() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            double scale = Math.pow(10, random.nextInt(9) - 4);
            double[] values = random.doubles(50).map(v -> (v - 0.3) * scale).toArray();
            Bins bins = Bins.linear(values, 20);
            assertThat(bins.bins().size()).isBetween(5, 21);
            assertThat(bins.bins().stream().mapToLong(Bins.Bin::count).sum()).isEqualTo(50);
        }
    }
}
