package org.cistron.runner.train.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cistron.api.error.InputException;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.io.output.OutputFolder;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.model.AnswerReliability;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.testkit.RecordedProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityMeasurementTest {
    private static final String HEADER = "question\tgroup\tgene\tconsequence\tlabel\tweight\thomologs\trate\n";

    @TempDir
    Path root;

    private Path plugin;

    @BeforeEach
    void build() throws IOException {
        plugin = TinyClassifiers.build(root.resolve("plugin"));
    }

    @Test
    void answersThatWereReviewedCountAlone() throws IOException {
        int cases = measure(
                "pathogenic\tg\tG\tm\t1\t1\tno\t0",
                "pathogenic\tg\tG\tm\t0\t1\tno\t0",
                "pathogenic\tg\tG\tm\t1\t0.3\tno\t0",
                "pathogenic\tg\tG\tm\t1\t1\tno\t");
        assertThat(cases).isEqualTo(2);
        assertThat(measured(false))
                .containsExactly(new AnswerCalibration("pathogenic", List.of(new CalibrationCurve.Bin(2, 0.5, 0.5))));
        assertThat(Files.readString(root.resolve("out/model.json")))
                .contains(
                        "\"question\": \"pathogenic\"", "\"cases\": 3", "\"scored\": 2", "\"name\": \"held_out.tsv\"");
    }

    @Test
    void unreviewedAnswersCountWhereThereIsNoOther() throws IOException {
        assertThat(measure("pathogenic\tg\tG\tm\t1\t0.3\tno\t0")).isEqualTo(1);
    }

    @Test
    void drugsAreOneQuestionAndHomologsAnother() throws IOException {
        measure(
                "resistance:isoniazid\tg\tG\tm\t1\t1\tno\t0",
                "resistance:ethambutol\tg\tG\tm\t0\t1\tno\t0",
                "resistance:ethambutol\tg\tG\tm\t0\t1\tyes\t0");
        assertThat(measured(false))
                .containsExactly(new AnswerCalibration("resistance", List.of(new CalibrationCurve.Bin(2, 0.5, 0.5))));
        assertThat(measured(true))
                .containsExactly(new AnswerCalibration("resistance", List.of(new CalibrationCurve.Bin(1, 0.5, 0))));
    }

    @Test
    void binsGoFromTheLeastProbableToTheMost() throws IOException {
        measure("pathogenic\tg\tG\tm\t1\t1\tno\t2", "pathogenic\tg\tG\tm\t0\t1\tno\t-2");
        assertThat(measured(false).get(0).bins())
                .extracting(CalibrationCurve.Bin::observed)
                .containsExactly(0.0, 1.0);
    }

    @Test
    void aTableWithoutTheClassifierIsRefused() {
        assertThatThrownBy(() -> measure("pathogenic\tg\tG\tm\t1\t1\tno\t"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no answer of 'rate' that counts")
                .hasMessageContaining("--folds 5");
        assertThatThrownBy(() -> measure(HEADER.replace("rate", "other"), "pathogenic\tg\tG\tm\t1\t1\tno\t0"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("held_out.tsv:1: found answers of other, expected a column 'rate'");
        assertThatThrownBy(() -> measure("pathogenic\tg\tG\tm\t1\t1\tmaybe\t0"))
                .hasMessageContaining("held_out.tsv:2: found 'maybe' in column homologs, expected yes or no");
    }

    private int measure(String... rows) throws IOException {
        boolean headed = rows[0].startsWith("question");
        Path table = Files.writeString(
                root.resolve("held_out.tsv"),
                (headed ? "" : HEADER) + String.join("\n", rows).replace("\n\n", "\n") + "\n");
        try (HostCompute compute = new HostCompute(1);
                OutputFolder folder = OutputFolder.open(root.resolve("out"), true)) {
            PluginHost host = TinyClassifiers.host(
                    plugin,
                    compute,
                    new RecordedProgress(),
                    new ModelOverlay(ShippedData.ofThisInstallation(), List.of()));
            int cases = new ReliabilityMeasurement(host, "rate").run(List.of(table), folder);
            folder.commit();
            return cases;
        }
    }

    private List<AnswerCalibration> measured(boolean homologs) throws IOException {
        return new AnswerReliability(new ModelOverlay(
                        ShippedData.ofThisInstallation(), List.of(ModelFolder.open(root.resolve("out")))))
                .of("rate", homologs);
    }
}
