package org.cistron.neural.gene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.cistron.api.feature.Evidence;
import org.cistron.api.sequence.Sequence;
import org.cistron.testkit.RandomSequences;
import org.junit.jupiter.api.Test;

class WindowEncoderTest {
    private static final int LENGTH = 90;

    private final RandomSequences random = new RandomSequences(1);
    private final Sequence contig = random.contig("c", LENGTH, 0.5);
    private final Evidence seen = RandomEvidence.of(random, LENGTH);

    private float[] encoded(Sequence sequence, Evidence evidence) {
        WindowEncoder encoder = new WindowEncoder(InputKind.ADAPTED, 1, LENGTH);
        encoder.write(0, sequence, Optional.of(evidence), 0, 0, LENGTH);
        return encoder.input();
    }

    @Test
    void theReverseComplementIsTheSameWithTheReadingsSwapped() {
        float[] asItStands = encoded(contig, seen);
        float[] turned = encoded(contig.reverseComplement(), RandomEvidence.mirrored(seen));
        int half = asItStands.length / 2;
        assertThat(Arrays.copyOfRange(turned, 0, half)).isEqualTo(Arrays.copyOfRange(asItStands, half, 2 * half));
        assertThat(Arrays.copyOfRange(turned, half, 2 * half)).isEqualTo(Arrays.copyOfRange(asItStands, 0, half));
    }

    @Test
    void eachNucleotideHasItsOwnChannel() {
        WindowEncoder encoder = new WindowEncoder(InputKind.UNIVERSAL, 1, 6);
        encoder.write(0, Sequence.of("c", "AACGTN"), Optional.empty(), 0, 0, 6);
        assertThat(Arrays.copyOf(encoder.input(), 24))
                .containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0);
    }

    @Test
    void beyondTheStretchThatIsShownThereIsNothing() {
        WindowEncoder encoder = new WindowEncoder(InputKind.ADAPTED, 1, LENGTH);
        encoder.write(0, contig, Optional.of(seen), -30, 10, 40);
        float[] input = encoder.input();
        for (int channel = 0; channel < InputKind.ADAPTED.channels(); channel++) {
            for (int i = 0; i < LENGTH; i++) {
                if (i < 40 || i >= 70) {
                    assertThat(input[channel * LENGTH + i]).isZero();
                }
            }
        }
        assertThat(input).contains(1);
    }
}
