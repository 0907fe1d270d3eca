package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KarlinAltschulTest {

    @Test
    void bitsAreThoseOfBlast() {
        assertThat(KarlinAltschul.bitScore(100)).isEqualTo(43.1, within(0.05));
        assertThat(KarlinAltschul.bitScore(591)).isEqualTo(232, within(0.5));
    }

    @Test
    void aBetterScoreIsLessLikelyAndALargerCollectionGivesMoreByChance() {
        KarlinAltschul small = new KarlinAltschul(300, 3_000_000, 10_000);
        KarlinAltschul large = new KarlinAltschul(300, 30_000_000, 100_000);
        for (int score = 1; score < 2000; score++) {
            assertThat(small.eValue(score)).isLessThan(small.eValue(score - 1));
            assertThat(large.eValue(score)).isGreaterThan(small.eValue(score));
        }
    }

    /** An alignment cannot begin where it would run off the end; 300 residues lose about 80 of theirs. */
    @Test
    void theSpaceIsLessThanTheProductOfLengths() {
        double whole = 0.041 * 300 * 3_000_000;
        double eValue = new KarlinAltschul(300, 3_000_000, 10_000).eValue(0);
        assertThat(eValue).isBetween(0.4 * whole, 0.7 * whole);
    }

    @Test
    void noLengthsGiveANegativeOrUndefinedNumber() {
        int[] lengths = {0, 1, 5, 50, 40_000};
        for (int query : lengths) {
            for (int target : lengths) {
                for (int targets : new int[] {1, 1000}) {
                    assertThat(new KarlinAltschul(query, (long) target * targets, targets).eValue(50))
                            .isBetween(0.0, Double.MAX_VALUE);
                }
            }
        }
        assertThat(new KarlinAltschul(100, 0, 0).eValue(50)).isZero();
    }
}
