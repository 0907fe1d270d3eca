package org.cistron.runner.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.error.InputException;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.runner.model.AnswerReliability.Measured;
import org.cistron.runner.model.ModelDescription.PluginVersion;
import org.cistron.runner.model.ModelDescription.Training;
import org.junit.jupiter.api.Test;

class AnswerReliabilityTest {
    private static final AnswerCalibration PLAIN = new AnswerCalibration(
            "pathogenic", List.of(new CalibrationCurve.Bin(3, 0.25, 0), new CalibrationCurve.Bin(2, 0.75, 1)));
    private static final AnswerCalibration HOMOLOGS =
            new AnswerCalibration("pathogenic", List.of(new CalibrationCurve.Bin(5, 0.5, 0.4)));
    private static final AnswerCalibration RESISTANCE =
            new AnswerCalibration("resistance", List.of(new CalibrationCurve.Bin(7, 0.125, 0.1)));
    private static final String TABLE = new String(
            AnswerReliability.write(
                    List.of(new Measured(false, RESISTANCE), new Measured(true, HOMOLOGS), new Measured(false, PLAIN))),
            StandardCharsets.UTF_8);

    private static List<AnswerCalibration> read(String table, boolean homologs) {
        return new AnswerReliability(new FakeData().file("models/o/reliability.tsv", table)).of("o", homologs);
    }

    @Test
    void whatWasWrittenIsReadByQuestion() {
        assertThat(read(TABLE, false)).containsExactly(PLAIN, RESISTANCE);
    }

    @Test
    void whatWasMeasuredWithHomologsIsToldOfRunsWithHomologsAlone() {
        assertThat(read(TABLE, true)).containsExactly(HOMOLOGS);
    }

    @Test
    void aModelWithoutATableSaysNothingNorDoesAnothersFile() {
        assertThat(new AnswerReliability(new FakeData()).of("o", false)).isEmpty();
        assertThat(read("of\tbin\ngene\tall\n", false)).isEmpty();
        assertThat(read("", false)).isEmpty();
    }

    @Test
    void binsAreToldFromTheLeastProbable() {
        List<String> lines = TABLE.lines().toList();
        String turned = String.join("\n", lines.get(0), lines.get(4), lines.get(3), "");
        assertThat(read(turned, false)).containsExactly(PLAIN);
    }

    @Test
    void aDamagedTableIsRefusedByLine() {
        assertThatThrownBy(() -> read(TABLE.replace("0.250000", "much"), false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "models/o/reliability.tsv:4: found 'pathogenic no 3 much 0.000000', expected a question")
                .hasMessageContaining("cistron train reliability");
        for (String damaged : List.of(
                TABLE.replace("0.250000", "1.25"),
                TABLE.replace("\t3\t", "\t-3\t"),
                TABLE.replace("\tno\t3", "\tmaybe\t3"),
                TABLE.replace("0.250000\t", "0.250000\t\t"))) {
            assertThatThrownBy(() -> read(damaged, false))
                    .hasMessageContaining("reliability.tsv:4: found 'pathogenic ");
        }
        assertThatThrownBy(() -> read(TABLE + "pathogenic\n", false)).hasMessageContaining(":6: found 'pathogenic'");
    }

    @Test
    void aFileOfThePluginsOwnIsNotWrittenOver() {
        PluginVersion plugin = new PluginVersion("p", "o", "1");
        ModelDescription empty = new ModelDescription(
                "o",
                ModelDescription.VARIANT_CLASSIFIER,
                plugin,
                "0",
                new Training(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Map.of()),
                List.of(),
                "use",
                "licence");
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        FakeData own = new FakeData().file("models/o/reliability.tsv", "bits\n");
        assertThatThrownBy(() -> new CalibratedModel(own, plugin).files(empty, table, Map.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("models/o/reliability.tsv:1: found a file of the plugin's own");
        assertThat(new CalibratedModel(new FakeData(), plugin).files(empty, table, Map.of()))
                .containsOnlyKeys("model.json", "reliability.tsv");
    }
}
