package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorruptionTest {
    private static final int COUNT = 200_000;

    @Test
    void ofTheChosenEightOfTenAreMaskedAndOneIsAnother() {
        byte[] letters = new byte[COUNT];
        byte[] hidden = new Corruption(0.15).of(letters, Alphabet.PROTEIN, new SplittableRandom(1));
        int masked = 0;
        int others = 0;
        for (byte token : hidden) {
            masked += token == Alphabet.PROTEIN.mask() ? 1 : 0;
            others += token != Alphabet.PROTEIN.mask() && token != 0 ? 1 : 0;
        }
        assertThat((double) masked / COUNT).isCloseTo(0.12, within(0.005));
        assertThat((double) others / COUNT).isCloseTo(0.015 * 19 / 20, within(0.002));
        assertThat(letters).containsOnly(0);
    }

    @Test
    void whatIsNoLetterStays() {
        byte[] tokens = new byte[1000];
        Arrays.fill(tokens, Alphabet.DNA.outside());
        assertThat(new Corruption(0.9).of(tokens, Alphabet.DNA, new SplittableRandom(1)))
                .isEqualTo(tokens);
    }
}
