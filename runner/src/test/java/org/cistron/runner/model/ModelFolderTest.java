package org.cistron.runner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.ReferenceData;
import org.cistron.runner.model.ModelDescription.ModelFile;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
    private static final byte[] CONTENT = "weights".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("w.bin"), CONTENT);
        ModelDescription description = new ModelDescription(
                "some-universal",
                ModelDescription.GENE_FINDER,
                new PluginVersion("some-plugin", "some", "1.0"),
                "0.1.0",
                new Training(List.of(), List.of(), Optional.empty(), Optional.of(FakeData.DOMAIN), List.of(), Map.of()),
                List.of(new ModelFile("w.bin", CONTENT.length, Sha256.of(CONTENT), Optional.empty())),
                "testing \"quotes\"",
                "none");
        Files.write(folder.resolve("model.json"), ModelDescriptionWriter.write(description));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        ModelFolder model = ModelFolder.open(folder);
        assertThat(model.name()).isEqualTo("some-universal");
        assertThat(model.offer()).isEqualTo("some");
        assertThat(model.files()).containsExactly("model.json", "w.bin");
        assertThat(model.open("w.bin")).hasBinaryContent(CONTENT);
        assertThat(model.open("model.json")).hasBinaryContent(Files.readAllBytes(folder.resolve("model.json")));
    }

    @Test
    void damagedFileIsRefusedWithRemedy() throws IOException {
        Files.writeString(folder.resolve("w.bin"), "weighty");
        ModelFolder model = ModelFolder.open(folder);
        assertThatThrownBy(() -> model.open("w.bin"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("w.bin: found SHA-256", "expected " + Sha256.of(CONTENT), "train again");
        Files.delete(folder.resolve("w.bin"));
        assertThatThrownBy(() -> model.open("w.bin"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void otherFilesAreNotOpened() throws IOException {
        Files.writeString(folder.resolve("x.bin"), "not of the model");
        assertThatThrownBy(() -> ModelFolder.open(folder).open("x.bin"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no such file in the model, expected one of [model.json, w.bin]");
    }

    @Test
    void descriptionsThatCannotBeMeantAreRefused() {
        refused(
                "\"kind\": \"gene-finder\"",
                "\"kind\": \"oven\"",
                "found kind oven, expected gene-finder or variant-classifier");
        refused("\"schema_version\": 1", "\"schema_version\": 2", "found schema_version 2, expected at most 1");
        refused("\"schema_version\": 1", "\"schema_version\": 2", "This model needs Cistron 0.1.0 or later");
        refused("\"schema_version\": 1", "\"schema_version\": 0", "found schema_version 0, expected 1 or more");
        refused("\"schema_version\": 1", "\"schema_version\": \"1\"", "no whole number 'schema_version'");
        refused("\"w.bin\"", "\"../w.bin\"", "'../w.bin' is no plain file name");
        refused("\"some-universal\"", "\"..\"", "'..' is no plain file name");
        refused("\"files\": [", "\"files\": null, \"x\": [", "cannot be read as the description of a model");
        refused("{", "", "cannot be read as the description of a model");
    }

    @Test
    void folderWithoutDescriptionIsRefused() {
        assertThatThrownBy(() -> ModelFolder.open(folder.resolve("none")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no model.json, expected a folder made by 'cistron train'");
    }

    @Test
    void modelStandsInThePlaceOfTheShippedOne() {
        ReferenceData overlay = new ModelOverlay(new Shipped(), List.of(ModelFolder.open(folder)));
        assertThat(overlay.paths())
                .containsExactly("demo", "models/some-universal/model.json", "models/some-universal/w.bin");
        assertThat(overlay.open("models/some-universal/w.bin")).hasBinaryContent(CONTENT);
        assertThat(overlay.open("demo")).hasContent("shipped demo");
        assertThatThrownBy(() -> overlay.open("models/some-universal/old.bin")).isInstanceOf(InputException.class);
    }

    @Test
    void modelIsUnopenedUntilSomethingIsReadOfIt() {
        ModelFolder model = ModelFolder.open(folder);
        ModelOverlay overlay = new ModelOverlay(new Shipped(), List.of(model));
        overlay.open("demo");
        assertThat(overlay.unopened()).containsExactly(model);
        overlay.open("models/some-universal/model.json");
        assertThat(overlay.unopened()).containsExactly(model);
        overlay.open("models/some-universal/w.bin");
        assertThat(overlay.unopened()).isEmpty();
    }

    @Test
    void modelThatAUsedOneWasMadeBesideIsNotUseless() {
        FakeData shipped = new FakeData().model("ensemble", "ensemble", "weights", "some-universal");
        ModelOverlay overlay = new ModelOverlay(shipped, List.of(ModelFolder.open(folder)));
        assertThat(overlay.unopened()).hasSize(1);
        overlay.open("models/ensemble/w.bin");
        assertThat(overlay.unopened()).isEmpty();
    }

    @Test
    void twoModelsOfOneNameAreRefused() {
        List<ModelFolder> twice = List.of(ModelFolder.open(folder), ModelFolder.open(folder));
        assertThatThrownBy(() -> new ModelOverlay(new Shipped(), twice))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("found two models 'some-universal'");
    }

    @Test
    void manifestTellsWhatEveryModelHas() {
        ModelManifest manifest = ModelFolder.open(folder).manifest();
        assertThat(manifest.plugin()).isEqualTo(new PluginVersion("some-plugin", "some", "1.0"));
        assertThat(manifest.bytes()).isEqualTo(CONTENT.length);
        assertThat(manifest.sources()).isZero();
        assertThat(manifest.file("w.bin").orElseThrow().sha256()).isEqualTo(Sha256.of(CONTENT));
        assertThat(manifest.file("x.bin")).isEmpty();
    }

    private void refused(String text, String replacement, String words) {
        Path file = folder.resolve("model.json");
        assertThatThrownBy(() -> {
                    String before = Files.readString(file);
                    Files.writeString(file, before.replaceFirst(java.util.regex.Pattern.quote(text), replacement));
                    try {
                        ModelFolder.open(folder);
                    } finally {
                        Files.writeString(file, before);
                    }
                })
                .isInstanceOf(InputException.class)
                .hasMessageContaining(words);
    }

    private record Shipped() implements ReferenceData {
        @Override
        public InputStream open(String path) {
            return new ByteArrayInputStream(("shipped " + path).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> paths() {
            return List.of("demo", "models/some-universal/old.bin");
        }
    }
}
