package org.cistron.api.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private final Window window = new Window(10, 15);

    @Test
    void emptyEvidenceSaysNothingOfEveryPosition() {
        Evidence evidence = Evidence.empty(window);
        assertThat(evidence.tracks()).hasSize(1);
        assertThat(evidence.tracks().get(0).logShare()).isZero();
        assertThat(evidence.tracks().get(0).reverse()).hasSize(5).containsOnly(0);
        assertThat(evidence.startForward()).hasSize(5).containsOnly(0);
    }

    @Test
    void evidenceWithoutATrackIsRefused() {
        assertThatThrownBy(() -> new Evidence(window, List.of(), new float[5], new float[5]))
                .hasMessageContaining("at least one");
    }

    @Test
    void arraysOfAnotherLengthThanTheWindowAreRefused() {
        List<CodingTrack> right = List.of(CodingTrack.empty(0, 5));
        List<CodingTrack> wrong = List.of(CodingTrack.empty(0, 5), new CodingTrack(0, new float[5], new float[4]));
        assertThatThrownBy(() -> new Evidence(window, wrong, new float[5], new float[5]))
                .hasMessageContaining("array of 4 numbers, expected 5");
        assertThatThrownBy(() -> new Evidence(window, right, new float[6], new float[5]))
                .hasMessageContaining("array of 6");
        assertThatThrownBy(() -> new Evidence(window, right, new float[5], new float[0]))
                .hasMessageContaining("array of 0");
    }

    @Test
    void windowsThatLieTheWrongWayRoundAreRefused() {
        assertThatThrownBy(() -> new Window(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Window(3, 3).length()).isZero();
    }
}
