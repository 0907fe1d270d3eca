package org.cistron.genes.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class HexamersTest {

    private static String letters(int hexamer) {
        StringBuilder letters = new StringBuilder();
        for (int place = 0; place < Hexamers.LENGTH; place++) {
            letters.append(Sequence.letter((byte) Hexamers.base(hexamer, place)));
        }
        return letters.toString();
    }

    @Test
    void theReverseComplementIsThatOfTheLetters() {
        for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
            String turned =
                    Sequence.of("h", letters(hexamer)).reverseComplement().letters(0, 6);
            assertThat(letters(Hexamers.reverseComplement(hexamer))).isEqualTo(turned);
            assertThat(Hexamers.reverseComplement(Hexamers.reverseComplement(hexamer)))
                    .isEqualTo(hexamer);
        }
    }

    @Test
    void eachPositionHasTheHexamerThatEndsThere() {
        Sequence contig = new RandomSequences(1).contigWithGaps("c", 500, 0.5);
        short[] hexamers = Hexamers.endingAt(contig, 0, 500);
        for (int i = 0; i < 500; i++) {
            String text = i < 5 ? "N" : contig.letters(i - 5, i + 1);
            if (text.contains("N")) {
                assertThat(hexamers[i]).isEqualTo((short) -1);
            } else {
                assertThat(letters(hexamers[i])).isEqualTo(text);
            }
        }
    }

    @Test
    void aWindowsHexamersLookLeftOfIt() {
        Sequence contig = new RandomSequences(2).contigWithGaps("c", 300, 0.5);
        short[] whole = Hexamers.endingAt(contig, 0, 300);
        for (int start = 0; start < 300; start += 7) {
            assertThat(Hexamers.endingAt(contig, start, 300))
                    .isEqualTo(java.util.Arrays.copyOfRange(whole, start, 300));
        }
    }
}
