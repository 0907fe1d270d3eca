package org.cistron.runner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.reference.ShippedData;
import org.junit.jupiter.api.Test;

class ModelCatalogueTest {
    private final FakeData data = new FakeData()
            .file("demo/x", "no model")
            .file("models/readme", "no model")
            .model("b-universal", "b", "weights")
            .model("a-universal", "a", "weights");
    private final ModelCatalogue catalogue = new ModelCatalogue(data);

    @Test
    void modelsAreTheFoldersWithADescription() {
        assertThat(catalogue.names()).containsExactly("a-universal", "b-universal");
        assertThat(catalogue.manifest("b-universal").plugin().name()).isEqualTo("b");
        assertThat(catalogue.manifest("b-universal").trainedOn()).isEqualTo("1 genome");
    }

    @Test
    void wholeModelsHaveNoDamage() {
        assertThat(catalogue.damage("a-universal")).isEmpty();
    }

    @Test
    void changedFileIsDamageWithFileFoundExpectedAndRemedy() {
        data.file("models/a-universal/w.bin", "weighty");
        assertThat(messages("a-universal"))
                .containsExactly("models/a-universal/w.bin: found SHA-256 "
                        + Sha256.of("weighty".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        + ", expected " + Sha256.of("weights".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        + ". Install Cistron again; a model of your own, copy or train again.");
        data.file("models/a-universal/w.bin", "cut");
        assertThat(messages("a-universal")).hasSize(2).first().asString().contains("w.bin: found 3 bytes, expected 7");
        assertThat(messages("b-universal")).isEmpty();
    }

    @Test
    void missingFileAndBrokenDescriptionAreDamage() {
        data.file(
                "models/a-universal/model.json",
                data.text("models/a-universal/model.json").replace("w.bin", "v.bin"));
        assertThat(messages("a-universal")).containsExactly("models/a-universal/v.bin: no such file. Add it.");
        data.file("models/a-universal/model.json", "{");
        assertThat(messages("a-universal")).hasSize(1).first().asString().contains("cannot be read as the description");
    }

    @Test
    void descriptionOfAnotherModelIsDamage() {
        data.file("models/a-universal/model.json", data.text("models/b-universal/model.json"));
        assertThat(messages("a-universal"))
                .containsExactly("models/a-universal/model.json: found the name 'b-universal', expected 'a-universal'."
                        + " Install Cistron again; a model of your own, copy or train again.");
    }

    @Test
    void newerModelNamesTheCistronThatItNeeds() {
        data.file(
                "models/a-universal/model.json",
                data.text("models/a-universal/model.json")
                        .replace("\"schema_version\": 1", "\"schema_version\": 7")
                        .replace("\"0.1.0\"", "\"3.2.0\""));
        assertThatThrownBy(() -> catalogue.manifest("a-universal"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("found schema_version 7, expected at most 1", "needs Cistron 3.2.0 or later");
    }

    @Test
    void modelOfAnotherPluginIsRefusedToTheOneThatReadsIt() {
        PluginModels models = new PluginModels(data, "a");
        assertThat(models.open("models/a-universal/w.bin")).hasContent("weights");
        assertThat(models.open("demo/x")).hasContent("no model");
        assertThatThrownBy(() -> models.open("models/b-universal/w.bin"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "models/b-universal/model.json: found a model for plugin 'b', expected one for plugin 'a'."
                                + " This model is for plugin 'b': use it with 'cistron annotate --plugin b', or train one for 'a' by 'cistron train'.");
        assertThatThrownBy(() -> models.open("models/c-universal/w.bin"))
                .isInstanceOf(InputException.class)
                .hasMessage("models/c-universal/: found no model of 'c-universal', expected one. Train one by"
                        + " 'cistron train' with --plugin c-universal and name it by --model.");
        assertThat(models.paths()).isEqualTo(data.paths());
    }

    @Test
    void allShippedModelsAreWhole() {
        ModelCatalogue shipped = new ModelCatalogue(ShippedData.ofThisInstallation());
        assertThat(shipped.names()).contains("hmm");
        assertThat(shipped.names())
                .allSatisfy(name -> assertThat(shipped.damage(name)).isEmpty());
    }

    private List<String> messages(String name) {
        return catalogue.damage(name).stream().map(InputException::getMessage).toList();
    }
}
