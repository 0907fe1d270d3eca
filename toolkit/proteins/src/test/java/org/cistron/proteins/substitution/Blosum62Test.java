package org.cistron.proteins.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.proteins.sequence.Residues;
import org.junit.jupiter.api.Test;

class Blosum62Test {

    private static int score(char a, char b) {
        return Blosum62.score(Residues.code(a), Residues.code(b));
    }

    @Test
    void scoresAreThosePublished() {
        assertThat(score('W', 'W')).isEqualTo(11);
        assertThat(score('C', 'C')).isEqualTo(9);
        assertThat(score('A', 'A')).isEqualTo(4);
        assertThat(score('I', 'V')).isEqualTo(3);
        assertThat(score('D', 'L')).isEqualTo(-4);
        assertThat(score('Y', 'F')).isEqualTo(3);
        assertThat(score('B', 'D')).isEqualTo(4);
        assertThat(score('Z', 'E')).isEqualTo(4);
        assertThat(score('X', 'C')).isEqualTo(-2);
        assertThat(score('*', 'A')).isEqualTo(-4);
        assertThat(score('*', '*')).isEqualTo(1);
    }

    @Test
    void theOrderOfTwoResiduesMakesNoDifference() {
        for (int a = 0; a < Residues.COUNT; a++) {
            for (int b = 0; b < Residues.COUNT; b++) {
                assertThat(Blosum62.score(a, b)).isEqualTo(Blosum62.score(b, a));
            }
        }
    }

    /** What the search for similar seeds relies on. */
    @Test
    void noStandardResidueIsMoreLikeAnotherThanItself() {
        for (int a = 0; a < Residues.STANDARD; a++) {
            for (int b = 0; b < Residues.COUNT; b++) {
                assertThat(Blosum62.score(a, b)).isLessThanOrEqualTo(Blosum62.score(a, a));
            }
        }
    }
}
