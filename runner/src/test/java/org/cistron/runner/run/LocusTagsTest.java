package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocusTagsTest {

    @Test
    void tagsAreNumberedInStepsOfOne() {
        LocusTags tags = new LocusTags("GENOME");
        assertThat(tags.next()).isEqualTo("GENOME_00001");
        assertThat(tags.next()).isEqualTo("GENOME_00002");
        for (int i = 0; i < 99_997; i++) {
            tags.next();
        }
        assertThat(tags.next()).isEqualTo("GENOME_100000");
    }

    @ParameterizedTest
    @CsvSource({
        "genome, GENOME",
        "Ecoli_K12_MG1655, ECOLIK12MG16",
        "GCF_000005845.2_ASM584v2, GCF000005845",
        "7a, C7A",
        "x, XXX",
        "..., CXX",
        "größe, GRSSE",
    })
    void prefixIsMadeOfTheInputsName(String name, String prefix) {
        assertThat(LocusTags.prefixOf(name)).isEqualTo(prefix);
        assertThatCode(() -> LocusTags.check(prefix)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "with space", "under_score", "thirteenchars"})
    void prefixThatInsdcWouldRefuseIsRefused(String prefix) {
        assertThatThrownBy(() -> LocusTags.check(prefix))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("3 to 12 letters and digits");
    }
}
