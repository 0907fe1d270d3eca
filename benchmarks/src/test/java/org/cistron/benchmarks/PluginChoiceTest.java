package org.cistron.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PluginChoiceTest {

    @Test
    void pluginIsForAllDivisionsUnlessFoldsAreNamed() {
        PluginChoice everywhere = PluginChoice.parse("tcn");
        assertThat(everywhere.isFor("fold2")).isTrue();
        assertThat(everywhere.isFor("without-a")).isTrue();
        PluginChoice some = PluginChoice.parse("transformer@1+3");
        assertThat(some.plugin()).isEqualTo("transformer");
        assertThat(List.of(some.isFor("fold1"), some.isFor("fold2"), some.isFor("fold3"), some.isFor("without-a")))
                .containsExactly(true, false, true, false);
    }

    @Test
    void ablationLeavesOutOneMemberAtATimeAsLongAsTwoAreLeft() {
        assertThat(AblationBenchmark.ensembles(List.of("hmm", "tcn", "bilstm")))
                .containsEntry("ensemble", List.of("hmm", "tcn", "bilstm"))
                .containsEntry("ensemble-without-tcn", List.of("hmm", "bilstm"))
                .hasSize(4);
        assertThat(AblationBenchmark.ensembles(List.of("hmm", "tcn"))).hasSize(1);
    }
}
