package org.cistron.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelShelfTest {
    @TempDir
    private Path folder;

    private FakeCistron cistron;
    private ModelShelf shelf;

    @BeforeEach
    void makeShelf() throws IOException {
        cistron = new FakeCistron(folder);
        shelf = new ModelShelf(cistron.launcher(), folder.resolve("fold1"), List.of("--threads", "2"));
    }

    @Test
    void modelIsTrainedOnceAndKept() throws IOException {
        Path model = shelf.model("tcn", order("tcn.steps=20"), List.of("Kept"));
        assertThat(shelf.model("tcn", order("tcn.steps=20"), List.of("Kept"))).isEqualTo(model);
        assertThat(cistron.said())
                .containsExactly("train gene-finder --plugin tcn --genomes g --validation v --exclude Kept,Kin"
                        + " --set tcn.steps=20 -o " + model + " --threads 2");
        assertThat(shelf.taken())
                .extracting(taken -> taken.seconds().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void brokenTrainingIsTakenUpByTheSameCommand() throws IOException {
        cistron.broken(true);
        assertThatThrownBy(() -> shelf.model("tcn", order("a.b=1"), List.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("ended with exit code 9");
        cistron.broken(false);
        shelf.model("tcn", order("a.b=1"), List.of());
        assertThat(cistron.said()).hasSize(2);
        assertThat(cistron.said().get(1)).isEqualTo(cistron.said().get(0));
    }

    @Test
    void modelOfAnotherOrderIsRefused() {
        shelf.model("tcn", order("tcn.steps=20"), List.of());
        assertThatThrownBy(() -> shelf.model("tcn", order("tcn.steps=30"), List.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageContainingAll("trained otherwise", "set tcn.steps=20", "set tcn.steps=30", "Delete");
    }

    @Test
    void modelFromElsewhereIsTakenIfItHasNotSeenWhatItIsJudgedOn() throws IOException {
        Path model = Files.createDirectories(folder.resolve("fold1/tcn"));
        Files.writeString(
                model.resolve("model.json"), "{\"name\": \"tcn\", \"training_data\": [{\"name\":\"Other\"}]}");
        assertThat(shelf.model("tcn", order("a.b=1"), List.of("Kept"))).isEqualTo(model);
        assertThat(cistron.said()).isEmpty();
        assertThatThrownBy(() -> shelf.model("tcn", order("a.b=1"), List.of("Other")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found the genome Other among those that the model");
    }

    private static ModelOrder order(String setting) {
        return new ModelOrder(
                "tcn",
                Path.of("g"),
                List.of("Kept"),
                Path.of("v"),
                List.of("Judge"),
                List.of("Kin"),
                List.of(setting),
                new TreeMap<>());
    }
}
