package org.cistron.runner.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Transcript;
import org.junit.jupiter.api.Test;

class SplitCodonsTest {

    @Test
    void whatTouchesACodonBeforeItsIntronReachesItsRest() {
        SplitCodons codons = new SplitCodons(List.of(transcript(14, 24)));
        assertThat(codons.reach(10, 11)).isEqualTo(11);
        assertThat(codons.reach(11, 12)).isEqualTo(26);
        assertThat(codons.reach(13, 14)).isEqualTo(26);
        assertThat(codons.reach(14, 14)).isEqualTo(26);
        assertThat(codons.reach(15, 16)).isEqualTo(16);
        assertThat(codons.reach(0, 40)).isEqualTo(40);
    }

    @Test
    void ofSeveralTheFarthestCounts() {
        SplitCodons codons = new SplitCodons(List.of(transcript(14, 24), transcript(14, 90), transcript(17, 40)));
        assertThat(codons.reach(13, 14)).isEqualTo(92);
        assertThat(codons.reach(15, 16)).isEqualTo(42);
        assertThat(codons.reach(17, 18)).isEqualTo(42);
    }

    @Test
    void withoutSplitCodonsNothingReachesBeyondItself() {
        assertThat(new SplitCodons(List.of()).reach(5, 9)).isEqualTo(9);
        assertThat(new SplitCodons(List.of(transcript(16, 24))).reach(13, 20)).isEqualTo(20);
    }

    /** Returns a transcript that is translated from 4 on, through an intron. */
    private static Transcript transcript(int intronStart, int intronEnd) {
        List<Window> parts = List.of(new Window(4, intronStart), new Window(intronEnd, intronEnd + 20));
        return new Transcript(
                "t", "g", "", "p", "c", Strand.FORWARD, "", parts, parts, 0, GeneticCode.byNumber(1), true, true);
    }
}
