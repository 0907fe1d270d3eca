package org.cistron.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains the shipped plugin by the release's launcher, and annotates with what came of it. */
class TrainEndToEndTest {
    private static final Path GENOMES =
            Launched.checkout().resolveSibling("shared").resolve("data/genomes");

    @TempDir
    Path folder;

    @Test
    void trainsTheSameBytesTwiceAndFindsOtherGenesWithThem() throws IOException {
        Path genomes = twoGenomes();
        train("one", "--threads", "1", "--genomes", genomes.toString());
        train("two", "--threads", "2", "--genomes", genomes.toString());
        for (String file : List.of("model.json", "models.bin.gz")) {
            assertThat(folder.resolve("one/" + file)).hasSameBinaryContentAs(folder.resolve("two/" + file));
        }
        assertThat(Files.readString(folder.resolve("one/model.json")))
                .containsSubsequence("\"hmm\"", "Carsonella_HT.fna.gz", "Portiera_BTBHRs.gff3.gz", "sha256");

        Path lambda = LambdaGenome.write(folder.resolve("l.fna"), 1);
        annotate(lambda, "shipped", "--plugin", "hmm");
        annotate(lambda, "trained", "--model", "one");
        assertThat(folder.resolve("trained/l.faa")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("trained/l.gff3")))
                .isNotEqualTo(Files.readString(folder.resolve("shipped/l.gff3")));
        assertThat(Files.readString(folder.resolve("trained/run.json"))).contains("\"model-sha256\"");
    }

    @Test
    void excludedGenomeLeavesNoTrace() throws IOException {
        train("without", "--genomes", twoGenomes().toString(), "--exclude", "Carsonella_HT");
        assertThat(Files.readString(folder.resolve("without/model.json")))
                .contains("Portiera_BTBHRs")
                .doesNotContain("Carsonella");
    }

    @Test
    void damagedAndForeignModelsAreRefused() throws IOException {
        train("model", "--genomes", twoGenomes().toString());
        Path lambda = LambdaGenome.write(folder.resolve("l.fna"), 1);
        Path json = folder.resolve("model/model.json");
        String description = Files.readString(json);

        Files.writeString(json, description.replace("\"name\": \"hmm\"", "\"name\": \"other\""));
        Launched foreign = Launched.in(folder, "annotate", lambda.toString(), "-o", "out", "--model", "model");
        assertThat(foreign.exitCode()).isEqualTo(2);
        assertThat(foreign.err())
                .containsPattern(
                        "model.json: found a model for 'hmm' of plugin 'other', expected one of plugin .*'hmm'")
                .contains("This model is for plugin 'other'");

        Files.writeString(json, description.replace("\"schema_version\": 1", "\"schema_version\": 2"));
        Launched newer = Launched.in(folder, "annotate", lambda.toString(), "-o", "out", "--model", "model");
        assertThat(newer.exitCode()).isEqualTo(2);
        assertThat(newer.err()).contains("model.json: found schema_version 2").contains("or later");

        Files.writeString(json, description);
        Files.writeString(folder.resolve("model/models.bin.gz"), "damaged");
        Launched damaged = Launched.in(folder, "annotate", lambda.toString(), "-o", "out", "--model", "model");
        assertThat(damaged.exitCode()).isEqualTo(2);
        assertThat(damaged.err()).contains("models.bin.gz: found SHA-256").contains("train again");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void mistakesLeaveNoModel() throws IOException {
        Files.writeString(folder.resolve("a.fna"), ">c\nACGT\n");
        Launched bad = Launched.in(folder, "train", "gene-finder", "--genomes", ".", "-o", "model");
        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).contains("found no a.gff3 beside it");
        Launched unknown =
                Launched.in(folder, "train", "gene-finder", "--plugin", "hm", "--genomes", ".", "-o", "model");
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("'hmm'");
        Launched nothing = Launched.in(folder, "train");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("expected one of gene-finder, variant-classifier, gene-structure");
        assertThat(folder.resolve("model")).doesNotExist();
    }

    @Test
    void shippedModelIsMadeAgainFromItsGenomes() throws IOException {
        assumeThat(GENOMES.resolve("train"))
                .as("../shared/data/genomes/train is there")
                .isDirectory();
        train("again", "--genomes", GENOMES.resolve("train").toString());
        Path shipped = Launched.checkout().resolve("reference-data/src/main/resources/cistron/models/hmm/model.json");
        assertThat(whatIsTheSameOnEveryJava(folder.resolve("again/model.json")))
                .isEqualTo(whatIsTheSameOnEveryJava(shipped))
                .anyMatch(line -> line.contains("unpacked_sha256"));
    }

    /**
     * Leaves out how well the files were packed, what the licence is said to be, and the calibration, which is measured
     * afterwards.
     */
    private static List<String> whatIsTheSameOnEveryJava(Path json) throws IOException {
        String text = Files.readString(json);
        int files = text.indexOf("\n  \"files\": [");
        return Stream.concat(
                        text.substring(0, files).lines(),
                        text.substring(files).lines().filter(line -> line.contains("unpacked_sha256")))
                .toList();
    }

    private Path twoGenomes() throws IOException {
        Path genomes = Files.createDirectory(folder.resolve("genomes"));
        for (String name : List.of("validation/Carsonella_HT", "train/Portiera_BTBHRs")) {
            for (String suffix : List.of(".fna.gz", ".gff3.gz")) {
                Path file = GENOMES.resolve(name + suffix);
                assumeThat(file).as(name + suffix + " is in ../shared").exists();
                Files.copy(file, genomes.resolve(file.getFileName()));
            }
        }
        return genomes;
    }

    private void train(String output, String... more) {
        run(List.of("train", "gene-finder", "--plugin", "hmm", "-o", output, "--quiet"), more);
    }

    private void annotate(Path input, String output, String... more) {
        run(List.of("annotate", input.toString(), "-o", output, "--format", "gff3,faa", "--quiet"), more);
    }

    private void run(List<String> words, String... more) {
        Launched run = Launched.in(
                folder, Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
