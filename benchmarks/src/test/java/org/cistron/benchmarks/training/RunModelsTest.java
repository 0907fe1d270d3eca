package org.cistron.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunModelsTest {
    @TempDir
    private Path folder;

    @Test
    void membersAreTrainedBeforeTheEnsembleAndTheHmmBeforeThem() throws IOException {
        FakeCistron cistron = new FakeCistron(folder);
        ModelShelf shelf = new ModelShelf(cistron.launcher(), folder.resolve("fold1"), List.of());
        HeldOut division =
                new HeldOut("fold1", List.of("Kept"), List.of("Learned"), List.of("Judge"), List.of("Kept", "Kin"));
        RunModels models = new RunModels(
                cistron.places(),
                shelf,
                division,
                List.of("Judge", "Kin"),
                List.of("hmm", "tcn"),
                List.of("tcn.steps=2", "ensemble.rounds=3"));
        assertThat(models.of("ensemble").keySet()).containsExactly("ensemble", "hmm", "tcn");
        assertThat(models.of("tcn").keySet()).containsExactly("hmm", "tcn");
        assertThat(models.of("tcn-universal").keySet()).containsExactly("hmm", "tcn-universal");
        String hmm = " --model " + folder.resolve("fold1/hmm");
        assertThat(cistron.said()).hasSize(4);
        assertThat(cistron.said().get(0))
                .contains("--plugin hmm", "--exclude Kept -o")
                .doesNotContain("--model ", "--set", "--validation");
        assertThat(cistron.said().get(1))
                .contains("--plugin tcn", "--validation", "--exclude Kept,Kin", "--set tcn.steps=2" + hmm);
        assertThat(cistron.said().get(2))
                .contains(
                        "--set ensemble.rounds=3 --set ensemble.members=hmm,tcn/" + hmm,
                        "--model " + folder.resolve("fold1/tcn"))
                .doesNotContain("--validation");
        assertThat(cistron.said().get(3)).contains("--plugin tcn-universal", "--set tcn.steps=2");
    }
}
