package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @Test
    void ticksAreRound() {
        assertThat(labels(new LinearAxis(0, 1), 5)).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(labels(new LinearAxis(-130, 420), 6)).containsExactly("−100", "0", "100", "200", "300", "400");
        assertThat(labels(new LinearAxis(0, 4_641_652), 5))
                .containsExactly("0", "1,000,000", "2,000,000", "3,000,000", "4,000,000");
    }

    @ParameterizedTest
    @CsvSource({"0,1e-9", "-1e12,1e12", "3,3.0000001", "1e6,4e6", "-7,-6"})
    void ticksLieWithinAndAreNotTooMany(double low, double high) {
        LinearAxis axis = new LinearAxis(low, high);
        List<Tick> ticks = axis.ticks(6);
        assertThat(ticks).hasSizeBetween(2, 7);
        assertThat(ticks)
                .allSatisfy(tick -> assertThat(axis.place(tick.value())).isBetween(-1e-6, 1 + 1e-6));
    }

    @Test
    void anAxisFromZeroEndsAtATick() {
        LinearAxis axis = LinearAxis.fromZero(703, 6);
        assertThat(axis.high()).isEqualTo(800);
        assertThat(LinearAxis.fromZero(Double.NaN, 6)).isEqualTo(new LinearAxis(0, 1));
        assertThat(LinearAxis.ofCounts(2, 5).ticks(5)).extracting(Tick::value).allMatch(value -> value % 1 == 0);
    }

    @Test
    void equalRatiosAreEqualDistances() {
        LogarithmicAxis axis = new LogarithmicAxis(1, 10_000);
        assertThat(axis.place(100)).isCloseTo(0.5, within(1e-12));
        assertThat(labels(axis, 5)).containsExactly("1", "10", "100", "1,000", "10,000");
        assertThat(labels(new LogarithmicAxis(0.5, 12), 6)).containsExactly("0.5", "1", "2", "5", "10");
        assertThat(new LogarithmicAxis(1e-8, 1e8).ticks(4)).hasSizeBetween(2, 5);
    }

    @Test
    void anAxisHasALength() {
        assertThatThrownBy(() -> new LinearAxis(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LinearAxis(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogarithmicAxis(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> labels(Axis axis, int wanted) {
        return axis.ticks(wanted).stream().map(Tick::label).toList();
    }
}
