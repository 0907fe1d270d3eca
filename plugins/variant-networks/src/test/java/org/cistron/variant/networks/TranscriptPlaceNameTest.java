package org.cistron.variant.networks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptPlaceNameTest {
    @Test
    void readsHgvsNames() {
        assertThat(TranscriptPlaceName.of("c.123+5G>A")).isEqualTo(new TranscriptPlaceName(123, false, 5));
        assertThat(TranscriptPlaceName.of("NM_000451.3:c.124-12_124-10del"))
                .isEqualTo(new TranscriptPlaceName(124, false, -12));
        assertThat(TranscriptPlaceName.of("c.-646_-645insTGT")).isEqualTo(new TranscriptPlaceName(-646, false, 0));
        assertThat(TranscriptPlaceName.of("c.*12A>G")).isEqualTo(new TranscriptPlaceName(12, true, 0));
        assertThat(TranscriptPlaceName.of("n.77C>T")).isEqualTo(new TranscriptPlaceName(77, false, 0));
    }

    @Test
    void whatIsNoPlaceHasNone() {
        for (String name : new String[] {"", "p.Ser450Leu", "c.?", "frameshift", "c.99999999999999999999A>G"}) {
            assertThat(TranscriptPlaceName.of(name).offset()).as(name).isZero();
        }
        assertThat(TranscriptPlaceName.of("").place()).isNaN();
    }
}
