package org.cistron.runner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {
    private static final List<String> OFFERED = List.of("resistance:rifampicin", "pathogenic", "splicing");

    @Test
    void pathogenicityIsAskedOfHumanGenomesAndResistanceWhereverItIsOffered() {
        assertThat(QuestionChoice.fitting(true).asked(OFFERED)).containsExactly("pathogenic", "resistance:rifampicin");
        assertThat(QuestionChoice.fitting(false).asked(OFFERED)).containsExactly("resistance:rifampicin");
        assertThat(QuestionChoice.fitting(true).asked(List.of())).containsExactly("pathogenic");
    }

    @Test
    void wordsOfTheUserAreFollowed() {
        assertThat(QuestionChoice.of(List.of("pathogenic")).asked(OFFERED)).containsExactly("pathogenic");
        assertThat(QuestionChoice.of(List.of("resistance")).asked(OFFERED)).containsExactly("resistance:rifampicin");
        assertThat(QuestionChoice.of(List.of("resistance:isoniazid")).asked(OFFERED))
                .containsExactly("resistance:isoniazid");
        assertThat(QuestionChoice.of(List.of("all")).asked(OFFERED))
                .containsExactly("pathogenic", "resistance:rifampicin", "splicing");
        assertThat(QuestionChoice.of(List.of("none")).asked(OFFERED)).isEmpty();
        for (List<String> wrong : List.of(List.of("ill"), List.of("none", "all"), List.of("resistance:"))) {
            assertThatThrownBy(() -> QuestionChoice.of(wrong)).isInstanceOf(UsageException.class);
        }
    }

    @Test
    void aHumanGenomeIsToldByALength() {
        assertThat(HumanGenome.has(List.of(1000, 156_040_895))).isTrue();
        assertThat(HumanGenome.has(List.of(4_411_532, 156_040_894))).isFalse();
    }
}
