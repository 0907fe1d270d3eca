package org.cistron.variant.hmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkovChainTest {
    private final MarkovChain chain = MarkovChain.learn("ACGT", 2, List.of("ACGACGACGACGNACG", "ACGACG"));

    @Test
    void whatFollowsMoreOftenIsLikelier() {
        assertThat(chain.logRatio("ACGAC", "G", "T", "ACG")).isLessThan(-1);
        assertThat(chain.logRatio("ACGAC", "T", "G", "ACG"))
                .isEqualTo(-chain.logRatio("ACGAC", "G", "T", "ACG"), within(1e-12));
        assertThat(chain.logRatio("", "A", "A", "")).isZero();
    }

    @Test
    void probabilitiesOfAllLettersSumToOne() {
        double sum = 0;
        for (String letter : List.of("A", "C", "G", "T")) {
            sum += Math.exp(chain.logRatio("AC", "G", letter, ""));
        }
        double ofReference = 1 / sum;
        assertThat(ofReference).isBetween(0.25, 1.0);
        double other = 0;
        for (String letter : List.of("A", "C", "G", "T")) {
            other += ofReference * Math.exp(chain.logRatio("AC", "G", letter, ""));
        }
        assertThat(other).isEqualTo(1, within(1e-12));
    }

    @Test
    void withoutSequenceAllLettersAreAlike() {
        MarkovChain empty = MarkovChain.learn("ACGT", 3, List.of());
        assertThat(empty.logRatio("ACG", "T", "A", "CCC")).isEqualTo(0, within(1e-12));
        assertThat(empty.logRatio("ACG", "TTT", "", "CCC")).isEqualTo(0, within(1e-12));
    }

    @Test
    void wordsAreReadAsTheyWereWritten() {
        MarkovChain read = MarkovChain.of("ACGT", 2, chain.words());
        assertThat(read.words())
                .isEqualTo(chain.words())
                .containsEntry("ACG", 7L)
                .doesNotContainKey("GNA");
        assertThat(read.logRatio("CGAC", "G", "NN", "AC")).isEqualTo(chain.logRatio("CGAC", "G", "NN", "AC"));
        assertThatThrownBy(() -> MarkovChain.of("ACGT", 2, Map.of("AC", 1L))).hasMessageContaining("3 letters");
        assertThatThrownBy(() -> MarkovChain.of("ACGT", 2, Map.of("ACX", 1L))).hasMessageContaining("letters of ACGT");
    }
}
