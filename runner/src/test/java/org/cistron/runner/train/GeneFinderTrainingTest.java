package org.cistron.runner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cistron.api.error.InputException;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.Trainable;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.ApiVersion;
import org.cistron.runner.host.HostedTraining;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.PluginLocation;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.Sha256;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneFinderTrainingTest {
    private static final String GENES = "##gff-version 3\nc\tx\tCDS\t1\t9\t.\t+\t0\tID=a\n";
    private static final Trainable WHOLE = new CountingTrainable(9, 0, "w.bin");
    private static final Trainable BROKEN = new CountingTrainable(9, 5, "w.bin");

    @TempDir
    Path root;

    private final RecordedProgress progress = new RecordedProgress();
    private Path genomes;
    private Path validation;
    private Path checkpoints;
    private Optional<ModelFolder> base = Optional.empty();
    private double keep;
    private List<ModelFolder> models = List.of();
    private String settings = "Counting[rounds=9]";
    private String version = "1.0";

    @BeforeEach
    void writeGenomes() throws IOException {
        genomes = Files.createDirectory(root.resolve("genomes"));
        validation = Files.createDirectory(root.resolve("validation"));
        checkpoints = root.resolve("kept");
        genome(genomes, "a", "ATGAAATGATTT");
        genome(validation, "b", "ATGAAATGACCC");
        Files.writeString(genomes.resolve("a.verified_starts.tsv"), "c\t1\t9\t+\n");
    }

    @Test
    void resumedTrainingWritesTheBytesOfAnUnbrokenOne() throws IOException {
        train(WHOLE, "unbroken");
        assertThat(checkpoints).doesNotExist();
        breakOff();
        assertThat(checkpoints.resolve("checkpoint.bin")).isNotEmptyFile();
        breakOff();
        train(WHOLE, "resumed");
        assertThat(names("unbroken"))
                .containsExactly("learning_curve.svg", "learning_curve.tsv", "model.json", "w.bin");
        assertThat(names("resumed")).isEqualTo(names("unbroken"));
        for (String name : names("unbroken")) {
            assertThat(root.resolve("resumed").resolve(name))
                    .hasSameBinaryContentAs(root.resolve("unbroken").resolve(name));
        }
        assertThat(Files.readAllLines(root.resolve("resumed/learning_curve.tsv")))
                .hasSize(10)
                .first()
                .isEqualTo("epoch\tloss\tscore");
        assertThat(checkpoints).doesNotExist();
    }

    @Test
    void resumedTrainingDoesNotBeginAgain() throws IOException {
        breakOff();
        Trainable onlyGoesOn = task -> {
            assertThat(task.checkpoint()).isPresent();
            return WHOLE.train(task);
        };
        train(onlyGoesOn, "out");
        assertThat(root.resolve("out/model.json")).isNotEmptyFile();
    }

    @Test
    void whatWasSavedIsGivenBackWithinTheSameRun() throws IOException {
        Trainable savesTwice = task -> {
            assertThat(task.checkpoint()).isEmpty();
            task.save(new byte[] {1});
            task.save(new byte[] {2});
            assertThat(task.checkpoint()).hasValue(new byte[] {2});
            return Map.of("w.bin", task.checkpoint().orElseThrow());
        };
        train(savesTwice, "out");
        assertThat(checkpoints).doesNotExist();
    }

    @Test
    void checkpointOfAnotherTrainingIsRefused() throws IOException {
        breakOff();
        settings = "Counting[rounds=10]";
        refused("settings of counting Counting[rounds=9], expected Counting[rounds=10]");
        settings = "Counting[rounds=9]";
        version = "1.1";
        refused("plugin counting 1.0, expected counting 1.1");
        version = "1.0";
        Files.writeString(genomes.resolve("a.verified_starts.tsv"), "c.1\t1\t9\t+\n");
        refused("genome a, SHA-256 of a.verified_starts.tsv "
                + Sha256.of("c\t1\t9\t+\n".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(genomes.resolve("a.verified_starts.tsv"), "c\t1\t9\t+\n");
        genome(validation, "d", "ATGAAATGAAAA");
        refused("validation genome d, SHA-256 of d.fna (none), expected ");
        Files.delete(validation.resolve("d.fna"));
        Files.delete(validation.resolve("d.gff3"));
        Path before = checkpoints;
        checkpoints = root.resolve("other");
        train(WHOLE, "other-model");
        checkpoints = before;
        base = Optional.of(ModelFolder.open(root.resolve("other-model")));
        refused("model of --from (none), expected ");
        base = Optional.empty();
        models = List.of(ModelFolder.open(root.resolve("other-model")));
        refused("model 'counting' of --model (none), expected ");
        models = List.of();
        train(WHOLE, "out");
    }

    @Test
    void damagedCheckpointIsRefused() throws IOException {
        breakOff();
        Path file = checkpoints.resolve("checkpoint.bin");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, 70, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refusedCheckpoint("cannot be read as a checkpoint", "Delete it to train from the beginning");
        }
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(file, flipped);
        refusedCheckpoint("its checksum is not the recorded one");
    }

    @Test
    void otherFilesBesideTheCheckpointStay() throws IOException {
        Files.createDirectory(checkpoints);
        Files.writeString(checkpoints.resolve("notes.txt"), "mine");
        train(WHOLE, "out");
        assertThat(checkpoints).isDirectoryNotContaining("glob:**checkpoint*");
        assertThat(checkpoints.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void modelToStartFromIsReadAndNamed() throws IOException {
        train(WHOLE, "first");
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        train(WHOLE, "second");
        assertThat(root.resolve("second/w.bin")).binaryContent().isNotEqualTo(read("first/w.bin"));
        assertThat(Files.readString(root.resolve("second/model.json")))
                .contains("\"base\": \"" + Sha256.of(read("first/model.json")) + "\"");
        assertThat(Files.readString(root.resolve("first/model.json"))).doesNotContain("base");
        assertThat(ModelFolder.open(root.resolve("second")).files()).containsExactly("model.json", "w.bin");
    }

    @Test
    void modelToStartFromThatIsNotReadIsWarnedOf() throws IOException {
        train(WHOLE, "first");
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        train(WHOLE, "second");
        assertThat(progress.warnings()).isEmpty();
        train(task -> Map.of("w.bin", new byte[] {1}), "third");
        assertThat(progress.warnings()).singleElement().asString().contains("has not looked at the model of --from");
    }

    @Test
    void strengthOfKeepingIsHandedOn() throws IOException {
        train(WHOLE, "first");
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        keep = 2.5;
        Trainable keeping = task -> {
            assertThat(task.keep()).isEqualTo(2.5);
            return WHOLE.train(task);
        };
        train(keeping, "second");
        assertThat(progress.warnings()).isEmpty();
        train(WHOLE, "third");
        assertThat(progress.warnings()).singleElement().asString().contains("has not asked for --keep");
    }

    @Test
    void checkpointOfAnotherStrengthOfKeepingIsRefused() throws IOException {
        train(WHOLE, "first");
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        breakOff();
        keep = 2.5;
        refused("--keep (none), expected 2.5");
        keep = 0;
        train(WHOLE, "out");
    }

    @Test
    void modelOfAnotherOfferIsNoneToStartFrom() throws IOException {
        train(WHOLE, "first");
        Path json = root.resolve("first/model.json");
        Files.writeString(json, Files.readString(json).replace("\"offer\": \"counting\"", "\"offer\": \"other\""));
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        assertRefused(
                () -> train(WHOLE, "second"),
                "model.json: found a model of 'other', expected one of 'counting' to start from",
                "--plugin other");
        assertThat(root.resolve("second")).doesNotExist();
    }

    @Test
    void descriptionSaysWhatWasLearnedFromAndHowWell() throws IOException {
        train(WHOLE, "out");
        assertThat(Files.readString(root.resolve("out/model.json")))
                .containsSubsequence(
                        "\"domain\": {",
                        "\"gc_percent\": {",
                        "\"lowest\": 16.6,",
                        "\"highest\": 16.7",
                        "\"coding_percent\": {",
                        "\"lowest\": 75.0,",
                        "\"genetic_codes\": [",
                        "11",
                        "\"training_data\": [",
                        "\"name\": \"a\"",
                        "a.verified_starts.tsv",
                        Sha256.of("c\t1\t9\t+\n".getBytes(StandardCharsets.UTF_8)),
                        "\"validation_data\": [",
                        "\"name\": \"b\"",
                        "\"metrics\": {",
                        "\"epoch\": 9,",
                        "\"loss\": 0.1111111,",
                        "\"files\": [");
    }

    @Test
    void trainingThatRecordsNothingHasNoCurve() throws IOException {
        train(task -> Map.of("w.bin", new byte[] {1}), "out");
        assertThat(names("out")).containsExactly("model.json", "w.bin");
        assertThat(Files.readString(root.resolve("out/model.json"))).doesNotContain("metrics");
    }

    @Test
    void namesOfTheHostsFilesAreRefused() {
        for (String name : List.of("model.json", "learning_curve.tsv", "learning_curve.svg", "../w.bin")) {
            assertThatThrownBy(() -> train(new CountingTrainable(2, 0, name), "out"))
                    .isInstanceOf(PluginException.class)
                    .hasMessageContaining("returned a file called '" + name + "'");
        }
    }

    @Test
    void genomeUnderTwoNamesIsNotJudgedBy() throws IOException {
        genome(validation, "z", "ATGAAATGATTT");
        assertRefused(() -> train(WHOLE, "out"), "z.fna: found the same bytes as in the genome a");
    }

    private void breakOff() {
        assertThatThrownBy(() -> train(BROKEN, "resumed"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("broken off");
        assertThat(root.resolve("resumed")).doesNotExist();
    }

    private void refused(String words) {
        refusedCheckpoint("found the checkpoint of another training: " + words, "Name another folder by --checkpoint");
    }

    private void refusedCheckpoint(String... words) {
        assertRefused(() -> train(WHOLE, "out"), words);
        assertThat(checkpoints.resolve("checkpoint.bin")).exists();
    }

    private static void assertRefused(ThrowingCallable deed, String... words) {
        assertThatThrownBy(deed).isInstanceOf(InputException.class).hasMessageContainingAll(words);
    }

    private void train(Trainable trainable, String output) {
        SortedMap<String, String> said = new TreeMap<>();
        said.put("counting", settings);
        TrainingOrder order = new TrainingOrder(
                "counting",
                TrainingSplit.find(List.of(genomes), List.of(validation), List.of()),
                base,
                keep,
                models,
                said,
                "none");
        CheckpointFile file = new CheckpointFile(checkpoints);
        try (OutputFolder folder = OutputFolder.open(root.resolve(output), false)) {
            new GeneFinderTraining(new HostedTraining(plugin(), trainable), progress, new TestCompute(1), file)
                    .run(order, folder);
            folder.commit();
        }
        file.remove();
    }

    private LoadedPlugin plugin() {
        return new LoadedPlugin(
                "counting",
                version,
                "",
                new ApiVersion(1, 0),
                new PluginLocation("test", List.of()),
                getClass().getClassLoader(),
                List.of(),
                Optional.empty());
    }

    private static void genome(Path folder, String name, String sequence) throws IOException {
        Files.writeString(folder.resolve(name + ".fna"), ">c\n" + sequence + "\n");
        Files.writeString(folder.resolve(name + ".gff3"), GENES);
    }

    private List<String> names(String output) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(output))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private byte[] read(String file) throws IOException {
        return Files.readAllBytes(root.resolve(file));
    }
}
