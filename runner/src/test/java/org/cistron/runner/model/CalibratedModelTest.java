package org.cistron.runner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.calibration.CalibrationWriter;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.junit.jupiter.api.Test;

class CalibratedModelTest {
    private static final byte[] TABLE = CalibrationWriter.write(Calibration.standard());

    private static final ModelDescription EMPTY = new ModelDescription(
            "b",
            ModelDescription.GENE_FINDER,
            new PluginVersion("b", "b", "1.0"),
            "0.1.0",
            new Training(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of()),
            List.of(),
            "use",
            "licence");

    private static SortedMap<String, byte[]> calibrated(FakeData data, String offer) {
        return new CalibratedModel(data, new PluginVersion(offer, offer, "1.0"))
                .files(EMPTY, new TreeMap<>(Map.of("calibration.tsv", TABLE)), Map.of("starts", "verified"));
    }

    private static FakeData lying(String offer, SortedMap<String, byte[]> files) {
        FakeData data = new FakeData();
        files.forEach((name, content) ->
                data.file("models/" + offer + "/" + name, new String(content, StandardCharsets.UTF_8)));
        return data;
    }

    @Test
    void keepsTheModelAndAddsTheCalibration() {
        FakeData data = new FakeData().model("a", "a", "weights");
        SortedMap<String, byte[]> files = calibrated(data, "a");
        assertThat(files).containsOnlyKeys("calibration.tsv", "model.json", "w.bin");
        assertThat(new String(files.get("model.json"), StandardCharsets.UTF_8))
                .contains("\"nucleotides\": 4641652", "\"calibration.tsv\"", "\"w.bin\"", "\"starts\": \"verified\"");
        FakeData written = lying("a", files);
        assertThat(new ModelCatalogue(written).damage("a")).isEmpty();
        assertThat(new ModelCalibrations(written).of("a")).isPresent();
    }

    @Test
    void aSecondCalibrationTakesThePlaceOfTheFirst() {
        FakeData once = lying("a", calibrated(new FakeData().model("a", "a", "weights"), "a"));
        assertThat(lying("a", calibrated(once, "a")).text("models/a/model.json"))
                .isEqualTo(once.text("models/a/model.json"));
    }

    @Test
    void ofAnOfferWithoutAModelItIsAModelOfItsOwn() {
        FakeData written = lying("b", calibrated(new FakeData(), "b"));
        assertThat(new ModelCatalogue(written).manifest("b").plugin().name()).isEqualTo("b");
        assertThat(new ModelCatalogue(written).damage("b")).isEmpty();
        assertThat(new ModelCalibrations(written).of("b")).isPresent();
    }

    @Test
    void aModelWithoutOneHasNoneAndADamagedOneIsRefused() {
        FakeData data = new FakeData().model("a", "a", "weights");
        assertThat(new ModelCalibrations(data).of("a")).isEmpty();
        assertThat(new ModelCalibrations(data).sha256("a")).isEmpty();
        data.file("models/a/calibration.tsv", "gene\tlength\tlong\n");
        assertThatThrownBy(() -> new ModelCalibrations(data).of("a"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("models/a/calibration.tsv:1: found 'long', expected a number")
                .hasMessageContaining("Measure it again by 'cistron train calibration'");
    }

    @Test
    void anotherPluginsModelIsRefused() {
        FakeData data = new FakeData().model("a", "other", "weights");
        assertThatThrownBy(() -> calibrated(data, "a"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("This model is for plugin 'other'");
    }
}
