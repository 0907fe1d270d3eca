package org.cistron.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnsembleWeightsTest {
    private static final String HEADER = "situation\tmember\tcoding\tstart\n";

    private static EnsembleWeights read(String text) throws IOException {
        return EnsembleWeights.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void weightsAreReadAsTheyWereWritten() throws IOException {
        EnsembleWeights weights = new EnsembleWeights(Map.of(
                Situation.ADAPTED,
                new MemberWeights(
                        List.of(new MemberWeights.Member("a", 0.25, 1.5), new MemberWeights.Member("b", 0.75, -0.5))),
                Situation.UNIVERSAL,
                MemberWeights.equal(List.of("a"))));
        assertThat(read(new String(weights.write(), StandardCharsets.UTF_8))).isEqualTo(weights);
    }

    @Test
    void otherFilesAreRefused() {
        for (String text : new String[] {
            "",
            "member\tcoding\tstart\n",
            HEADER + "adapted\ta\t1\n",
            HEADER + "sometimes\ta\t1\t1\n",
            HEADER + "adapted\ta\tmuch\t1\n",
            HEADER + "adapted\ta\tNaN\t1\n"
        }) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class).hasMessageContaining("expected");
        }
    }

    @Test
    void aSituationWithoutWeightsIsNamed() throws IOException {
        EnsembleWeights weights = read(HEADER + "adapted\ta\t1\t1\n");
        assertThatThrownBy(() -> weights.of(Situation.UNIVERSAL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("begins with universal");
    }
}
