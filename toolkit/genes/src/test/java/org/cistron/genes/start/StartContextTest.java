package org.cistron.genes.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class StartContextTest {
    private final Sequence contig = new RandomSequences(1).contigWithGaps("c", 200, 0.5);

    private static String letters(byte[] context) {
        StringBuilder letters = new StringBuilder();
        for (byte base : context) {
            letters.append(Sequence.letter(base));
        }
        return letters.toString();
    }

    @Test
    void holdsWhatLiesAroundTheCodonInReadingDirection() {
        assertThat(letters(StartContext.of(contig, 100, Strand.FORWARD))).isEqualTo(contig.letters(60, 115));
    }

    @Test
    void theOtherStrandIsTheMirrorImage() {
        Sequence turned = contig.reverseComplement();
        for (int position = 0; position <= 197; position++) {
            assertThat(StartContext.of(turned, 197 - position, Strand.REVERSE))
                    .isEqualTo(StartContext.of(contig, position, Strand.FORWARD));
        }
    }

    @Test
    void beyondTheContigsEndsNothingIsKnown() {
        Sequence codon = Sequence.of("c", "ATG");
        assertThat(letters(StartContext.of(codon, 0, Strand.FORWARD)))
                .isEqualTo("N".repeat(StartContext.UPSTREAM) + "ATG" + "N".repeat(StartContext.DOWNSTREAM));
        assertThat(letters(StartContext.of(codon, 0, Strand.REVERSE)))
                .contains("CAT")
                .hasSize(StartContext.LENGTH);
    }
}
