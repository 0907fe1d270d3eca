package org.cistron.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.Phyla;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final Phyla PHYLA = new Phyla(List.of(
            new Phyla.Member("a1", "A", "1"),
            new Phyla.Member("a2", "A", "1"),
            new Phyla.Member("b1", "B", "2"),
            new Phyla.Member("a3", "A", "-"),
            new Phyla.Member("c1", "C", "-")));
    private static final List<String> TRAIN = List.of("a1", "a2", "b1");
    private static final List<String> VALIDATION = List.of("a3", "c1");

    @Test
    void foldLeavesOutItsGenomesAndIsNotChosenByTheirKin() {
        HeldOut fold = HeldOut.fold(PHYLA, "1", TRAIN, VALIDATION);
        assertThat(fold)
                .isEqualTo(
                        new HeldOut("fold1", List.of("a1", "a2"), List.of("b1"), List.of("c1"), List.of("a1", "a2")));
        assertThat(fold.leavesOutPhylumOf("a3", PHYLA)).isTrue();
        assertThatThrownBy(() -> HeldOut.fold(PHYLA, "3", TRAIN, VALIDATION))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("expected one of 1, 2");
    }

    @Test
    void oneGenomeIsLeftOutWhateverItsKin() {
        HeldOut without = HeldOut.without(PHYLA, "a1", TRAIN, VALIDATION);
        assertThat(without.learned()).containsExactly("a2", "b1");
        assertThat(without.judged()).containsExactly("a1");
        assertThat(without.leavesOutPhylumOf("a3", PHYLA)).isFalse();
        assertThatThrownBy(() -> HeldOut.without(PHYLA, "c1", TRAIN, VALIDATION))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found --without c1");
    }

    @Test
    void nothingOfAJudgedPhylumIsChosenBy() {
        HeldOut fold = HeldOut.fold(PHYLA, "2", TRAIN, VALIDATION).judging("c1", PHYLA);
        assertThat(fold.judged()).containsExactly("b1", "c1");
        assertThat(fold.chosenBy()).containsExactly("a3");
        assertThat(fold.unseen()).containsExactly("b1", "c1");
    }
}
