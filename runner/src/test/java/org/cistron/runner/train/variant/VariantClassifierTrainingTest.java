package org.cistron.runner.train.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.cistron.api.error.InputException;
import org.cistron.api.error.PluginException;
import org.cistron.api.error.UsageException;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.io.output.OutputFolder;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.labelled.Grouping;
import org.cistron.runner.labelled.LabelledCase;
import org.cistron.runner.labelled.LabelledDataReader;
import org.cistron.runner.labelled.LabelledFiles;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.train.CheckpointFile;
import org.cistron.testkit.RecordedProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantClassifierTrainingTest {
    private static final int ROWS = 240;

    @TempDir
    Path root;

    private final RecordedProgress progress = new RecordedProgress();
    private HostCompute compute;
    private Path plugin;
    private Path table;
    private List<ModelFolder> models = List.of();
    private Optional<ModelFolder> base = Optional.empty();

    @BeforeEach
    void build() throws IOException {
        compute = new HostCompute(2);
        plugin = TinyClassifiers.build(root.resolve("plugin"));
        table = TinyClassifiers.data(root, ROWS);
    }

    @AfterEach
    void close() {
        compute.close();
    }

    @Test
    void aModelIsWrittenWithItsDataByChecksum() throws IOException {
        assertThat(train("rate", "model")).isEqualTo(ROWS);
        String description = Files.readString(root.resolve("model/model.json"));
        assertThat(description)
                .contains("\"kind\": \"variant-classifier\"")
                .contains("\"cases\": 240")
                .contains("\"name\": \"table.tsv\"")
                .contains("\"name\": \"proteins.faa\"")
                .contains("(pathogenic)");
        assertThat(ModelFolder.open(root.resolve("model")).manifest().trainedOn())
                .isEqualTo("240 variants");
        assertThat(root.resolve("model/base.txt")).hasContent("afresh");
        assertThat(root.resolve("model/learning_curve.tsv")).hasContent("cases\n240");
        train("rate", "again");
        assertThat(root.resolve("again/model.json")).hasSameBinaryContentAs(root.resolve("model/model.json"));
    }

    @Test
    void anEnsembleNamesItsMembersAndTheirModels() throws IOException {
        train("rate", "member");
        models = List.of(ModelFolder.open(root.resolve("member")));
        train("twice", "ensemble");
        assertThat(Files.readString(root.resolve("ensemble/model.json")))
                .contains("\"asked\"")
                .contains("\"name\": \"rate\"")
                .contains("\"model_sha256\": \"" + models.get(0).sha256() + "\"");
    }

    @Test
    void trainingStartsFromAModelOfTheSameName() throws IOException {
        train("rate", "first");
        base = Optional.of(ModelFolder.open(root.resolve("first")));
        train("rate", "second");
        assertThat(root.resolve("second/base.txt")).hasContent("based");
        assertThatThrownBy(() -> train("twice", "third"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found a model of 'rate', expected one of 'twice' to start from");
    }

    @Test
    void whatIsHeldOutIsAnsweredByWhatWasLearnedOfTheOthersAlone() throws IOException {
        List<String[]> rows = fold(List.of("rate", "twice"), "folds");
        assertThat(rows).hasSize(ROWS).allMatch(row -> row[8].equals("no"));
        for (int fold = 1; fold <= 3; fold++) {
            String judged = Integer.toString(fold);
            Map<String, double[]> counts = new TreeMap<>();
            rows.stream()
                    .filter(row -> !row[7].equals(judged))
                    .forEach(row -> counts.computeIfAbsent(alternative(row), key -> new double[] {1, 1})[
                                    Integer.parseInt(row[5])] +=
                            Double.parseDouble(row[6]));
            ToDoubleFunction<String[]> expected = row -> {
                double[] count = counts.get(alternative(row));
                return Math.log(count[1] / count[0]);
            };
            assertThat(rows.stream().filter(row -> row[7].equals(judged))).allSatisfy(row -> {
                if (counts.containsKey(alternative(row))) {
                    assertThat(Double.parseDouble(row[9])).isCloseTo(expected.applyAsDouble(row), within());
                    assertThat(Double.parseDouble(row[10]))
                            .as("its member has not seen the answers either")
                            .isCloseTo(2 * expected.applyAsDouble(row), within());
                } else {
                    assertThat(row[9]).isEmpty();
                    assertThat(row[10]).isEmpty();
                }
            });
        }
    }

    @Test
    void noGroupIsInTwoFoldsAndAllFoldsAreTheSameForAll() throws IOException {
        List<String[]> both = fold(List.of("rate", "twice"), "both");
        List<String[]> one = fold(List.of("rate"), "one");
        Map<String, Set<String>> foldsOfGroup = new HashMap<>();
        both.forEach(row ->
                foldsOfGroup.computeIfAbsent(row[1], key -> new HashSet<>()).add(row[7]));
        assertThat(foldsOfGroup.values()).allMatch(folds -> folds.size() == 1);
        for (int i = 0; i < ROWS; i++) {
            assertThat(one.get(i)[7]).isEqualTo(both.get(i)[7]);
            assertThat(one.get(i)[9]).isEqualTo(both.get(i)[9]);
        }
    }

    @Test
    void aModelAtHandIsHandedOnAsABaseButNotItsAnswers() throws IOException {
        train("rate", "member");
        models = List.of(ModelFolder.open(root.resolve("member")));
        PluginHost host = host();
        Apprentices apprentices = new Apprentices(host, new TrainingMaterial(List.of(), List.of()), Optional.empty());
        List<LabelledCase> labelled = LabelledDataReader.read(files()).cases();
        List<VariantQuestion> judged = List.of(labelled.get(0).labelled().asked());
        LearnedClassifiers learned =
                new LearnedClassifiers(apprentices, List.of(labelled.get(1).labelled()), List.of());
        assertThat(learned.logOdds("rate", judged)[0])
                .isNotEqualTo(host.classifier("rate").logOdds(judged)[0]);
        assertThat(apprentices.atHand("rate", "rates.txt")).isPresent();
        assertThat(apprentices.atHand("rate", "no-such.txt")).isEmpty();
    }

    @Test
    void aBrokenOffCrossValidationGoesOnWithItsAnswers() throws IOException {
        List<String[]> whole = fold(List.of("rate"), "whole");
        CheckpointFile kept = new CheckpointFile(root.resolve("kept"));
        assertThatThrownBy(() -> fold(List.of("rate", "fixed"), "broken", kept))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("'fixed' cannot be trained, expected one of circle, rate, twice");
        assertThat(fold(List.of("rate"), "resumed", kept))
                .usingRecursiveComparison()
                .isEqualTo(whole);
    }

    @Test
    void circlesAreRefused() {
        assertThatThrownBy(() -> train("circle", "model"))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("circle -> circle -> circle");
    }

    @Test
    void answersThatAreNoneAreRefused() throws IOException {
        VariantQuestion question =
                LabelledDataReader.read(files()).cases().get(0).labelled().asked();
        assertThatThrownBy(() -> host().classifier("wrong").logOdds(List.of(question)))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("returned Infinity for 'pathogenic' of G0 p.");
        assertThatThrownBy(() -> host().classifier("wrong").logOdds(List.of(question, question)))
                .hasMessageContaining("asked to answer 2 questions, returned 3 answers");
        assertThatThrownBy(() -> host().classifier("rates"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Did you mean 'rate'");
        assertThatThrownBy(() -> host().classifier("rate").logOdds(List.of(question)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("found no model of 'rate'");
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    private static String alternative(String[] row) {
        return row[4].substring(row[4].length() - 3);
    }

    private LabelledFiles files() {
        return new LabelledFiles(
                List.of(table),
                Optional.of(root.resolve("proteins.faa")),
                Optional.empty(),
                Optional.empty(),
                Grouping.CODON);
    }

    private VariantTrainingOrder order() {
        return new VariantTrainingOrder(files(), List.of(), List.of(), List.of(), base, models, new TreeMap<>());
    }

    private PluginHost host() {
        return TinyClassifiers.host(
                plugin, compute, progress, new ModelOverlay(ShippedData.ofThisInstallation(), models));
    }

    private int train(String name, String output) {
        CheckpointFile checkpoints = new CheckpointFile(root.resolve(output + ".kept"));
        try (OutputFolder folder = OutputFolder.open(root.resolve(output), false)) {
            int cases = new VariantClassifierTraining(host(), progress, checkpoints).run(name, order(), "none", folder);
            folder.commit();
            checkpoints.remove();
            return cases;
        }
    }

    private List<String[]> fold(List<String> names, String output) throws IOException {
        return fold(names, output, new CheckpointFile(root.resolve(output + ".kept")));
    }

    private List<String[]> fold(List<String> names, String output, CheckpointFile checkpoints) throws IOException {
        try (OutputFolder folder = OutputFolder.open(root.resolve(output), false)) {
            new CrossValidation(host(), progress, checkpoints)
                    .run(names, order(), new CrossValidation.Division(3, 5), folder);
            folder.commit();
        }
        return Files.readAllLines(root.resolve(output).resolve("held_out.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
