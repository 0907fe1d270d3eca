package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartialGenesTest {
    @Test
    void aGenomeInManyPiecesIsTold() {
        assertThat(PartialGenes.warning(false, 4_000, 1_200)).hasValueSatisfying(words -> assertThat(words)
                .contains("1,200 of 4,000 genes (30 %)", "--closed-ends"));
    }

    @Test
    void aWholeGenomeFewGenesAndMixedInputAreNot() {
        assertThat(PartialGenes.warning(false, 4_000, 12)).isEmpty();
        assertThat(PartialGenes.warning(false, 10, 9)).isEmpty();
        assertThat(PartialGenes.warning(true, 4_000, 3_000)).isEmpty();
    }
}
