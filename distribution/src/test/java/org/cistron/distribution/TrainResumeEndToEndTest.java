package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a plugin that the machine takes down in the middle. */
class TrainResumeEndToEndTest {
    private static final List<String> FILES =
            List.of("learning_curve.svg", "learning_curve.tsv", "model.json", "sum.bin");

    @TempDir
    Path folder;

    private Path plugin;

    @BeforeEach
    void writeInput() throws IOException {
        plugin = CountingPlugin.jar(folder.resolve("counting.jar"));
        genome("genomes", "a", "ATGAAATGATTT");
        genome("validation", "b", "ATGAAATGACCC");
    }

    @Test
    void sameCommandGoesOnAndComesToTheSameBytes() throws IOException {
        assertThat(train("unbroken").exitCode()).isZero();
        Files.createFile(folder.resolve("halt"));
        Launched broken = train("model");
        assertThat(broken.exitCode()).isEqualTo(9);
        assertThat(folder.resolve("model/model.json")).doesNotExist();
        assertThat(folder.resolve("model.checkpoint/checkpoint.bin")).exists();

        Files.delete(folder.resolve("halt"));
        Launched other = train("model", "--set", "counting.step=8");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err())
                .contains("checkpoint.bin: found the checkpoint of another training: settings of counting")
                .contains("Name another folder by --checkpoint, or delete this one.");
        Launched resumed = train("model");
        assertThat(resumed.err()).contains("trained on 1 genome: model");
        assertThat(resumed.exitCode()).isZero();
        for (String file : FILES) {
            assertThat(folder.resolve("model/" + file)).hasSameBinaryContentAs(folder.resolve("unbroken/" + file));
        }
        assertThat(folder.resolve("model.checkpoint")).doesNotExist();
        assertThat(Files.readAllLines(folder.resolve("model/learning_curve.tsv")))
                .hasSize(11);
    }

    @Test
    void checkpointsGoWhereTheUserSays() throws IOException {
        Files.createFile(folder.resolve("halt"));
        assertThat(train("model", "--checkpoint", "kept").exitCode()).isEqualTo(9);
        assertThat(folder.resolve("kept/checkpoint.bin")).exists();
        assertThat(folder.resolve("model.checkpoint")).doesNotExist();
    }

    @Test
    void modelsToStartFromMustBeOfTheSameOffer() throws IOException {
        assertThat(train("first").exitCode()).isZero();
        assertThat(train("second", "--from", "first").exitCode()).isZero();
        assertThat(folder.resolve("second/sum.bin")).binaryContent().isNotEqualTo(bytes("first/sum.bin"));
        Path json = folder.resolve("first/model.json");
        Files.writeString(json, Files.readString(json).replace("\"offer\": \"counting\"", "\"offer\": \"hmm\""));
        Launched foreign = train("third", "--from", "first");
        assertThat(foreign.exitCode()).isEqualTo(2);
        assertThat(foreign.err())
                .contains("found a model of 'hmm', expected one of 'counting' to start from")
                .contains("--plugin hmm");
        assertThat(folder.resolve("third")).doesNotExist();
    }

    @Test
    void keepingNeedsAModelToStartFromAndAPluginThatKeeps() throws IOException {
        Launched without = train("model", "--keep", "1");
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.err()).contains("found --keep without --from").contains("Name it by --from");
        assertThat(train("first").exitCode()).isZero();
        Launched negative = train("model", "--from", "first", "--keep", "-1");
        assertThat(negative.exitCode()).isEqualTo(1);
        assertThat(negative.err()).contains("found --keep -1.0, expected a number of at least 0");
        assertThat(folder.resolve("model")).doesNotExist();
        Launched kept = train("model", "--from", "first", "--keep", "1");
        assertThat(kept.exitCode()).isZero();
        assertThat(kept.err()).contains("'counting' has not asked for --keep");
    }

    @Test
    void genomeOnBothSidesIsBadInput() throws IOException {
        genome("validation", "a", "ATGAAATGAGGG");
        Launched both = train("model");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("found the genome a that is also learned from");
        assertThat(train("model", "--exclude", "b").exitCode()).isEqualTo(2);
    }

    private Launched train(String output, String... more) {
        List<String> words = new ArrayList<>(List.of("train", "gene-finder", "--plugin", "counting"));
        words.addAll(List.of("--plugin-path", plugin.toString(), "--genomes", "genomes", "--validation", "validation"));
        words.addAll(List.of("-o", output));
        words.addAll(List.of(more));
        return Launched.in(folder, words.toArray(String[]::new));
    }

    private void genome(String side, String name, String sequence) throws IOException {
        Path genomes = Files.createDirectories(folder.resolve(side));
        Files.writeString(genomes.resolve(name + ".fna"), ">c\n" + sequence + "\n");
        Files.writeString(genomes.resolve(name + ".gff3"), "##gff-version 3\nc\tx\tCDS\t1\t9\t.\t+\t0\tID=a\n");
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }
}
