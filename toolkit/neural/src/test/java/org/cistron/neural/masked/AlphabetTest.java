package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void rareLettersAreReadAsWhatTheyAreClosestTo() {
        assertThat(Alphabet.PROTEIN.token('U')).isEqualTo(Alphabet.PROTEIN.token('c'));
        assertThat(Alphabet.PROTEIN.token('O')).isEqualTo(Alphabet.PROTEIN.token('K'));
        assertThat(Alphabet.DNA.token('u')).isEqualTo(Alphabet.DNA.token('T'));
    }

    @Test
    void whatIsNoLetterIsUnknown() {
        for (char other : new char[] {'X', 'B', '*', '-', '\u00c4', ' '}) {
            assertThat(Alphabet.PROTEIN.token(other)).isEqualTo(Alphabet.PROTEIN.unknown());
        }
        assertThat(Alphabet.DNA.token('R')).isEqualTo(Alphabet.DNA.unknown());
    }

    @Test
    void lettersAndTokensAreOneToOne() {
        for (Alphabet alphabet : Alphabet.values()) {
            for (int token = 0; token < alphabet.letters(); token++) {
                assertThat(alphabet.token(alphabet.letter(token))).isEqualTo((byte) token);
            }
            assertThat(new byte[] {alphabet.unknown(), alphabet.mask(), alphabet.outside()})
                    .doesNotHaveDuplicates();
            assertThat(alphabet.outside()).isLessThan((byte) alphabet.tokens());
        }
    }
}
