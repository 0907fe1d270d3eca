package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Variant;
import org.junit.jupiter.api.Test;

class TranscriptModelTest {
    private final TranscriptModel transcript =
            new TranscriptModel("t", "c", true, List.of(new Window(100, 200), new Window(300, 400)), List.of());

    @Test
    void insertionIsHeldOnlyBetweenItsNucleotides() {
        assertThat(transcript.holds(new Variant("c", 100, "", "A"))).isFalse();
        assertThat(transcript.holds(new Variant("c", 101, "", "A"))).isTrue();
        assertThat(transcript.holds(new Variant("c", 400, "", "A"))).isFalse();
    }

    @Test
    void deletionIsHeldWhereItTakesANucleotide() {
        assertThat(transcript.holds(new Variant("c", 95, "ACGTA", ""))).isFalse();
        assertThat(transcript.holds(new Variant("c", 95, "ACGTAC", ""))).isTrue();
        assertThat(transcript.holds(new Variant("d", 150, "A", ""))).isFalse();
    }

    @Test
    void distanceToExonsCountsNucleotidesBetween() {
        assertThat(transcript.isFarFromExons(new Variant("c", 207, "A", "C"), 8))
                .isFalse();
        assertThat(transcript.isFarFromExons(new Variant("c", 208, "A", "C"), 8))
                .isTrue();
        assertThat(transcript.isFarFromExons(new Variant("c", 292, "A", "C"), 8))
                .isFalse();
    }
}
