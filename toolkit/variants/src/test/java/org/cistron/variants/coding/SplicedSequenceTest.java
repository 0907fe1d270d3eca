package org.cistron.variants.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.junit.jupiter.api.Test;

class SplicedSequenceTest {
    private final Sequence contig = Sequence.of("c", "CCATGAAGGTCCTAATT");
    private final List<Window> windows = List.of(new Window(2, 7), new Window(11, 15));

    @Test
    void bothStrandsAreReadInTheirDirection() {
        assertThat(letters(new SplicedSequence(contig, windows, true))).isEqualTo("ATGAACTAA");
        assertThat(letters(new SplicedSequence(contig, windows, false))).isEqualTo("TTAGTTCAT");
    }

    @Test
    void positionsAndOffsetsAreEachOthersInverse() {
        for (boolean forward : new boolean[] {true, false}) {
            SplicedSequence spliced = new SplicedSequence(contig, windows, forward);
            for (int offset = 0; offset < spliced.length(); offset++) {
                assertThat(spliced.offset(spliced.position(offset))).isEqualTo(offset);
            }
            assertThat(spliced.offset(8)).isEqualTo(SplicedSequence.OUTSIDE);
            assertThat(spliced.position(0)).isEqualTo(forward ? 2 : 14);
            assertThat(spliced.windowAt(11)).isEqualTo(forward ? 1 : 0);
        }
    }

    @Test
    void whereTheRibosomeSlipsBackANucleotideIsReadTwice() {
        SplicedSequence slipped = new SplicedSequence(contig, List.of(new Window(2, 6), new Window(5, 7)), true);
        assertThat(letters(slipped)).isEqualTo("ATGAAA");
        assertThat(slipped.offset(5)).isEqualTo(3);
        assertThat(slipped.lastOffset(5)).isEqualTo(4);
        assertThat(slipped.lastOffset(6)).isEqualTo(5);
        assertThat(slipped.lastOffset(7)).isEqualTo(SplicedSequence.OUTSIDE);
    }

    @Test
    void translationEndsAtAStopOrGoesOn() {
        Translation translation = new Translation(GeneticCode.byNumber(11));
        byte[] bases = Sequence.of("s", "ATGTAAGCNTG").bases(0, 11);
        assertThat(translation.whole(bases, 0, Recoding.NONE)).isEqualTo("M*X");
        assertThat(translation.untilStop(bases, 0, Recoding.NONE)).isEqualTo("M*");
        assertThat(translation.starts(bases, 0)).isTrue();
        assertThat(translation.starts(bases, 3)).isFalse();
    }

    private static String letters(SplicedSequence spliced) {
        StringBuilder letters = new StringBuilder();
        for (byte base : spliced.bases(0, spliced.length())) {
            letters.append(Sequence.letter(base));
        }
        return letters.toString();
    }
}
