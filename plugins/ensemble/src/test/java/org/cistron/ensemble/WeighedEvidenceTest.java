package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.junit.jupiter.api.Test;

class WeighedEvidenceTest {
    private final MemberWeights weights = new MemberWeights(
            List.of(new MemberWeights.Member("a", 0.25, 1.5), new MemberWeights.Member("b", 0.75, -0.5)));

    private static Evidence evidence(float... values) {
        return new Evidence(new Window(0, values.length), List.of(new CodingTrack(0, values, values)), values, values);
    }

    @Test
    void eachMemberCountsByItsWeight() {
        Evidence sum = WeighedEvidence.of(weights, List.of(evidence(4, 8, 0), evidence(0, 4, 4)), new Window(0, 3));
        assertThat(sum.tracks().get(0).forward()).containsExactly(1, 5, 3);
        assertThat(sum.tracks().get(0).reverse()).containsExactly(1, 5, 3);
        assertThat(sum.startForward()).containsExactly(6, 10, -2);
        assertThat(sum.startReverse()).containsExactly(6, 10, -2);
    }

    @Test
    void onlyTheWindowIsAnswered() {
        Evidence sum = WeighedEvidence.of(weights, List.of(evidence(4, 8, 0), evidence(0, 4, 4)), new Window(1, 2));
        assertThat(sum.window()).isEqualTo(new Window(1, 2));
        assertThat(sum.tracks().get(0).forward()).containsExactly(5);
    }

    @Test
    void aMemberOfOneTrackSaysTheSameOfAllKindsOfGenes() {
        CodingTrack typical = new CodingTrack(-1, new float[] {4}, new float[] {0});
        CodingTrack atypical = new CodingTrack(-2, new float[] {8}, new float[] {0});
        Evidence two = new Evidence(new Window(0, 1), List.of(typical, atypical), new float[1], new float[1]);
        Evidence sum = WeighedEvidence.of(weights, List.of(evidence(4), two), new Window(0, 1));
        assertThat(sum.tracks()).extracting(CodingTrack::logShare).containsExactly(-1.0, -2.0);
        assertThat(sum.tracks().get(0).forward()).containsExactly(4);
        assertThat(sum.tracks().get(1).forward()).containsExactly(7);
    }
}
