package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    @Test
    void oneInFiftyIsKeptAndTwinsStayTogether() {
        List<byte[]> sequences = new ArrayList<>();
        for (String text : ToyLanguage.texts(5000, 10, 7)) {
            sequences.add(Alphabet.PROTEIN.tokens(text));
            sequences.add(Alphabet.PROTEIN.tokens(text));
        }
        HeldOut parts = HeldOut.of(sequences);
        assertThat((double) parts.kept().size() / sequences.size()).isCloseTo(0.02, within(0.006));
        assertThat(parts.kept().size() + parts.learned().size()).isEqualTo(sequences.size());
        assertThat(parts.kept().size() % 2).isZero();
    }

    @Test
    void theEntropyIsThatOfTheLettersAlone() {
        byte[] sequence = Alphabet.DNA.tokens("AACCGGTTNN");
        assertThat(HeldOut.entropy(List.of(sequence), Alphabet.DNA)).isCloseTo(Math.log(4), within(1e-12));
        assertThat(HeldOut.entropy(List.of(Alphabet.DNA.tokens("AAAA")), Alphabet.DNA))
                .isZero();
    }
}
