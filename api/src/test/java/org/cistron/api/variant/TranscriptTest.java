package org.cistron.api.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Strand;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private static final List<Window> WHOLE = List.of(new Window(0, 12));

    @Test
    void withoutAWordOfThemNoCodonIsRecoded() {
        Transcript plain = new Transcript(
                "t", "g", "", "", "c", Strand.FORWARD, "", WHOLE, WHOLE, 0, GeneticCode.byNumber(11), true, true);
        assertThat(plain.recoded()).isEmpty();
        assertThat(plain).isEqualTo(recoded(List.of()));
    }

    @Test
    void recodedCodonsGoAlongToAContigOfAnotherName() {
        Transcript transcript = recoded(List.of(new RecodedCodon(3, 'U')));
        assertThat(transcript.on("d").recoded()).containsExactly(new RecodedCodon(3, 'U'));
    }

    @Test
    void aRecodedCodonHasAPlaceAndAResidue() {
        assertThat(new RecodedCodon(0, '*').residue()).isEqualTo('*');
        assertThatThrownBy(() -> new RecodedCodon(-1, 'U')).hasMessage("position -1 is below 0");
        assertThatThrownBy(() -> new RecodedCodon(3, 'u')).hasMessage("residue 'u', expected A to Z or *");
    }

    private static Transcript recoded(List<RecodedCodon> codons) {
        return new Transcript(
                "t",
                "g",
                "",
                "",
                "c",
                Strand.FORWARD,
                "",
                WHOLE,
                WHOLE,
                0,
                GeneticCode.byNumber(11),
                true,
                true,
                codons);
    }
}
