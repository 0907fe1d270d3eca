package org.cistron.api.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class CodingRegionTest {

    @Test
    void onlyWholeCodonsAreACodingRegion() {
        for (int[] wrong : new int[][] {{0, 0}, {0, 10}, {9, 0}, {-3, 3}}) {
            assertThatThrownBy(() -> CodingRegion.complete(wrong[0], wrong[1], Strand.FORWARD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("whole codons");
        }
        assertThat(CodingRegion.complete(1, 10, Strand.REVERSE).length()).isEqualTo(9);
    }

    @Test
    void whichEndIsCutOffGoesWithTheStrand() {
        CodingRegion forward = new CodingRegion(0, 9, Strand.FORWARD, true, false);
        assertThat(forward.partialLeft()).isTrue();
        assertThat(forward.partialRight()).isFalse();
        CodingRegion reverse = new CodingRegion(0, 9, Strand.REVERSE, true, false);
        assertThat(reverse.partialLeft()).isFalse();
        assertThat(reverse.partialRight()).isTrue();
        assertThat(reverse.partial()).isTrue();
        assertThat(CodingRegion.complete(0, 9, Strand.REVERSE).partial()).isFalse();
    }

    @Test
    void thePhaseIsZeroEvenWhereTheStartIsCutOff() {
        assertThat(new CodingRegion(0, 9, Strand.REVERSE, true, true).phase()).isZero();
    }
}
