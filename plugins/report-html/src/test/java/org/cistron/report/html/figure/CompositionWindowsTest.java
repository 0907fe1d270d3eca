package org.cistron.report.html.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;

class CompositionWindowsTest {

    @Test
    void windowsCountWhatIsKnown() {
        CompositionWindows counted = CompositionWindows.of(Sequence.of("c", "GGGCATNNNN" + "CC"), 10);
        assertThat(counted.windows())
                .containsExactly(new CompositionWindows.Window(3, 1, 6), new CompositionWindows.Window(0, 2, 2));
        assertThat(counted.windows().get(0).skew()).isCloseTo(0.5, within(1e-12));
        assertThat(counted.windows().get(0).guanineCytosineShare()).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(counted.guanineCytosine()).isCloseTo(6.0 / 8, within(1e-12));
    }

    @Test
    void thereAreAtMost720Windows() {
        assertThat(CompositionWindows.of(Sequence.of("c", "ACGT".repeat(250_000)))
                        .windows())
                .hasSizeBetween(600, 720);
        assertThat(CompositionWindows.of(Sequence.of("c", "A")).windows()).hasSize(1);
    }

    @Test
    void theCumulativeSkewTurnsWhereGAndCChangePlaces() {
        String contig = "CCA".repeat(100) + "GGA".repeat(500) + "CCA".repeat(400);
        CompositionWindows counted = CompositionWindows.of(Sequence.of("c", contig), 30);
        assertThat(counted.cumulativeSkewMinimum()).isEqualTo(300);
        assertThat(counted.cumulativeSkewMaximum()).isEqualTo(1800);
        assertThat(counted.skewed()).isTrue();
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        CompositionWindows counted = CompositionWindows.of(Sequence.of("c", "N".repeat(300)));
        assertThat(counted.guanineCytosine()).isNaN();
        assertThat(counted.skewed()).isFalse();
    }
}
