package org.cistron.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.cistron.api.report.EvidenceTrack;
import org.junit.jupiter.api.Test;

final class PackedTrackTest {
    private final float[] forward = {-1, 2, 0.5f, Float.NaN, 1.27f};
    private final EvidenceTrack track = new EvidenceTrack("hmm", "c", 50, forward, new float[] {0, -2.54f, 0, 0, 0});

    @Test
    void valuesAreKeptToTheHundredthOfTheHighest() {
        PackedTrack bins = PackedTrack.of(track, 1);
        assertThat(bins.binLength()).isEqualTo(50);
        assertThat(bins.highest()).isEqualTo(2.54f);
        assertThat(Base64.getDecoder().decode(bins.forward())).containsExactly(-50, 100, 25, 0, 64);
        assertThat(Base64.getDecoder().decode(bins.reverse())).containsExactly(0, -127, 0, 0, 0);
    }

    @Test
    void joinedBinsSayWhatTheStrongestSays() {
        PackedTrack bins = PackedTrack.of(track, 2);
        assertThat(bins.binLength()).isEqualTo(100);
        assertThat(bins.highest()).isEqualTo(2);
        assertThat(Base64.getDecoder().decode(bins.forward())).containsExactly(127, 32, 81);
    }
}
