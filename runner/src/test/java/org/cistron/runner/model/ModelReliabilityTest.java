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
import org.cistron.api.report.CalibrationCurve;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Forecast;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.runner.evaluate.CalibrationTable;
import org.cistron.runner.evaluate.EvaluationFormat;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.junit.jupiter.api.Test;

class ModelReliabilityTest {
    private static final PluginVersion PLUGIN = new PluginVersion("p", "o", "1");
    private static final ModelDescription EMPTY = new ModelDescription(
            "o",
            ModelDescription.GENE_FINDER,
            PLUGIN,
            "0",
            new Training(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of()),
            List.of(),
            "use",
            "licence");
    private static final List<Map<String, String>> GENOMES =
            List.of(Map.of("name", "Carsonella"), Map.of("name", "Portiera"));
    private static final String TABLE = table();

    private FakeData data = new FakeData();

    @Test
    void aCalibratedModelBringsItsTableAlong() {
        calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE));

        CalibrationCurve curve = new ModelReliability(data).of("o").orElseThrow();

        assertThat(curve.genomes()).containsExactly("Carsonella", "Portiera");
        assertThat(curve.bins())
                .containsExactly(new CalibrationCurve.Bin(1, 0.25, 0), new CalibrationCurve.Bin(1, 0.75, 1));
        assertThat(new ModelCatalogue(data).damage("o")).isEmpty();
    }

    @Test
    void withoutATableNothingIsSaid() {
        calibrate(Map.of("calibration.tsv", "c"));

        assertThat(new ModelReliability(data).of("o")).isEmpty();
        assertThat(new ModelReliability(data).of("another")).isEmpty();
    }

    @Test
    void aTableOfAnEarlierCalibrationGivesWay() {
        calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE));

        assertThat(files(Map.of("calibration.tsv", "d"))).containsOnlyKeys("calibration.tsv", "model.json");
    }

    @Test
    void aDamagedTableIsRefusedByLine() {
        calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE.replace("0.7500", "much")));
        assertThatThrownBy(() -> new ModelReliability(data).of("o"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("models/o/reliability.tsv:4: found no bin");
        calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE.replace("0.7500", "7.5")));
        assertThatThrownBy(() -> new ModelReliability(data).of("o")).hasMessageContaining("not from 0 to 1");
    }

    @Test
    void aLineCutShortIsRefusedByLine() {
        calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE + "gene\n"));
        assertThatThrownBy(() -> new ModelReliability(data).of("o"))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("models/o/reliability.tsv:\\d+: found no bin of .*cistron train calibration.*");
    }

    @Test
    void genomesWithoutNamesAreRefused() {
        for (Object genomes : List.of(List.of("Carsonella"), List.of(Map.of("title", "Carsonella")), "Carsonella")) {
            calibrate(Map.of("calibration.tsv", "c", "reliability.tsv", TABLE), genomes);
            assertThatThrownBy(() -> new ModelReliability(data).of("o"))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith("models/o/model.json: ")
                    .hasMessageContaining("cistron train calibration");
        }
    }

    private void calibrate(Map<String, String> measured) {
        calibrate(measured, GENOMES);
    }

    private void calibrate(Map<String, String> measured, Object genomes) {
        FakeData calibrated = new FakeData();
        files(measured, genomes)
                .forEach((name, content) ->
                        calibrated.file("models/o/" + name, new String(content, StandardCharsets.UTF_8)));
        data = calibrated;
    }

    private SortedMap<String, byte[]> files(Map<String, String> measured) {
        return files(measured, GENOMES);
    }

    private SortedMap<String, byte[]> files(Map<String, String> measured, Object genomes) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        measured.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return new CalibratedModel(data, PLUGIN).files(EMPTY, bytes, Map.of("genomes", genomes));
    }

    private static String table() {
        Reliability genes = Reliability.of(List.of(new Forecast(0.25, false), new Forecast(0.75, true)));
        CalibrationScore score = new CalibrationScore(genes, Optional.of(genes));
        return CalibrationTable.of(score, EvaluationFormat.TSV);
    }
}
