package org.cistron.runner.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.variant.ProteinVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.io.tsv.Judgement;
import org.cistron.reference.ShippedData;
import org.cistron.runner.cases.ContigCases;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.judge.VariantJudge.NamedClassifier;
import org.cistron.runner.labelled.GradedCatalogue;
import org.cistron.runner.model.UnsavedModel;
import org.cistron.runner.train.variant.TinyClassifiers;
import org.cistron.testkit.RecordedProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantJudgeTest {
    /** Log-odds by the new residue: 0.9526 and 0.0474 as probabilities, and 0.5. */
    private static final String RATES = "A 3.0\nC -3.0\nD 0.0\n";

    @TempDir
    Path folder;

    private HostCompute compute;
    private NamedClassifier rate;

    @BeforeEach
    void build() throws IOException {
        compute = new HostCompute(1);
        UnsavedModel model = new UnsavedModel(
                ShippedData.ofThisInstallation(),
                "rate",
                new TreeMap<>(Map.of("rates.txt", RATES.getBytes(StandardCharsets.UTF_8))));
        PluginHost host = TinyClassifiers.host(
                TinyClassifiers.build(folder.resolve("plugin")), compute, new RecordedProgress(), model);
        rate = new NamedClassifier("rate", host.classifier("rate"));
    }

    @AfterEach
    void close() {
        compute.close();
    }

    @Test
    void probabilitiesBecomeClassesAtTheirThresholds() {
        List<Judgement> judged = judge("", List.of("pathogenic"), 'A', 'C', 'D', 'E');
        assertThat(judged)
                .extracting(Judgement::verdict)
                .containsExactly("pathogenic", "benign", "uncertain", "not_scored");
        assertThat(judged).extracting(Judgement::probabilityText).containsExactly("0.9526", "0.0474", "0.5000", "");
        assertThat(judged).extracting(Judgement::scoredBy).containsExactly("rate", "rate", "rate", "");
        assertThat(judged.get(0).evidence()).containsEntry("rate", "3.0");
        assertThat(judged.get(3).evidence()).isEmpty();
    }

    @Test
    void nothingIsSaidWhereNothingIsAsked() {
        assertThat(judge("", List.of("none"), 'A')).containsExactly(Judgement.none());
    }

    @Test
    void resistanceIsToldByDrug() {
        List<Judgement> judged = judge("", List.of("resistance:x", "resistance:y", "pathogenic"), 'A', 'C');
        assertThat(judged)
                .extracting(Judgement::verdict)
                .containsExactly("pathogenic&resistant:x&resistant:y", "benign&not_resistant");
        assertThat(judged.get(1).evidence()).containsEntry("probabilities", "pathogenic:0.0474,x:0.0474,y:0.0474");
    }

    @Test
    void whatTheCatalogueKnowsForCertainIsNotAsked() {
        String rows = """
                G	p.Met1Ala	x	Not assoc w R - Interim
                G	p.Met1Ala	y	Uncertain significance
                G	p.Met1Glu	x	Assoc w R
                """;
        List<Judgement> judged = judge(rows, List.of("resistance:x", "resistance:y"), 'A', 'E', 'C');
        assertThat(judged).extracting(Judgement::scoredBy).containsExactly("catalogue&rate", "catalogue", "rate");
        assertThat(judged)
                .extracting(Judgement::verdict)
                .containsExactly("resistant:y", "resistant:x", "not_resistant");
        assertThat(judged.get(0).evidence())
                .containsEntry("catalogue", "x:Not assoc w R - Interim,y:Uncertain significance")
                .containsEntry("probabilities", "y:0.9526");
        assertThat(judged.get(1).probabilityText()).isEmpty();
    }

    private List<Judgement> judge(String catalogue, List<String> questions, char... residues) {
        return new VariantJudge(
                        Optional.of(rate),
                        catalogue.isEmpty() ? Optional.empty() : Optional.of(catalogue(catalogue)),
                        QuestionChoice.of(questions),
                        true)
                .judge(new String(residues)
                        .chars()
                        .mapToObj(residue -> new JudgedCase(change((char) residue), Optional.empty()))
                        .toList());
    }

    private GradedCatalogue catalogue(String rows) {
        try {
            return GradedCatalogue.read(
                    Files.writeString(folder.resolve("c.tsv"), "Gene\tMutation\tdrug\tconfidence\n" + rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VariantCase change(char residue) {
        return ContigCases.ofProtein("G", new ProteinVariant("P", "MKV", 0, "M", Character.toString(residue)));
    }
}
