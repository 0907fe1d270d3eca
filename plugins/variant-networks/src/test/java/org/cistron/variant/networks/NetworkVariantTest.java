package org.cistron.variant.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.UsageException;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.testkit.MemoryModel;
import org.cistron.testkit.MemoryVariantTask;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf("engineStarts")
class NetworkVariantTest {
    private static final String DRUG = VariantQuestion.RESISTANCE + "isoniazid";
    private static final List<LabelledVariant> CASES = cases();
    private static final Map<Boolean, Map<String, byte[]>> MODELS = new TreeMap<>();

    static boolean engineStarts() {
        try {
            return NeuralEngine.engine() != null;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    @BeforeAll
    static void train() {
        for (boolean attention : new boolean[] {false, true}) {
            MODELS.put(attention, untrained(attention).train(task(Map.of())));
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void aModelThatWasWrittenAndReadAnswers(boolean attention) {
        NetworkVariant model = trained(attention);
        List<VariantQuestion> asked = CASES.stream().map(LabelledVariant::asked).toList();
        double[] answers = model.logOdds(asked);
        int right = 0;
        for (int i = 0; i < answers.length; i++) {
            right += answers[i] > 0 == CASES.get(i).positive() ? 1 : 0;
        }
        assertThat((double) right / answers.length).isGreaterThan(0.95);
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void aloneACaseHasTheSameAnswerAsTogether(boolean attention) {
        List<VariantQuestion> asked =
                CASES.subList(150, 240).stream().map(LabelledVariant::asked).toList();
        double[] together = trained(attention).logOdds(asked);
        NetworkVariant fresh = trained(attention);
        for (int i = asked.size() - 1; i >= 0; i--) {
            assertThat(fresh.logOdds(List.of(asked.get(i)))).containsExactly(together[i]);
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void theSameTaskGivesTheSameBytesAlsoWhereItWasBrokenOff(boolean attention) {
        MemoryVariantTask breaking = task(Map.of()).breaking(3);
        assertThatThrownBy(() -> untrained(attention).train(breaking)).isInstanceOf(MemoryVariantTask.BrokenOff.class);
        Map<String, byte[]> resumed = untrained(attention).train(breaking.again());

        assertThat(resumed.keySet()).isEqualTo(MODELS.get(attention).keySet());
        resumed.forEach((file, bytes) ->
                assertThat(bytes).as(file).isEqualTo(MODELS.get(attention).get(file)));
    }

    @Test
    void whatAModelKnowsWithoutAnswersIsTakenOverAndNotLearnedAgain() {
        MemoryVariantTask task = task(MODELS.get(true));
        Map<String, byte[]> files = untrained(true).train(task);
        assertThat(task.curve()).isEmpty();
        assertThat(files.get("encoder_protein.bin")).isEqualTo(MODELS.get(true).get("encoder_protein.bin"));
        assertThat(files.get("encoder_dna.bin")).isEqualTo(MODELS.get(true).get("encoder_dna.bin"));
        assertThat(files.get("heads.bin")).isEqualTo(MODELS.get(true).get("heads.bin"));
    }

    @Test
    void oneObjectLearnsFromProteinsOnceForManyAnswers() {
        NetworkVariant object = untrained(false);
        List<LabelledVariant> substitutions = ToyCases.substitutions(60, VariantQuestion.PATHOGENIC);
        MemoryVariantTask first =
                MemoryVariantTask.of(substitutions.subList(0, 40)).withProteins(ToyCases.proteins(40));
        MemoryVariantTask second =
                MemoryVariantTask.of(substitutions.subList(20, 60)).withProteins(ToyCases.proteins(40));
        object.train(first);
        Map<String, byte[]> again = object.train(second);

        assertThat(first.curve()).isNotEmpty();
        assertThat(second.curve()).isEmpty();
        assertThat(again.get("heads.bin"))
                .isEqualTo(untrained(false).train(second.again()).get("heads.bin"));
    }

    @Test
    void aModelOfProteinsAloneCanBeStartedFrom() {
        List<LabelledVariant> substitutions = ToyCases.substitutions(60, VariantQuestion.PATHOGENIC);
        Map<String, byte[]> proteinsAlone =
                untrained(false).train(MemoryVariantTask.of(substitutions).withProteins(ToyCases.proteins(40)));
        assertThat(proteinsAlone).doesNotContainKey("encoder_dna.bin");

        MemoryVariantTask task = task(proteinsAlone);
        Map<String, byte[]> both = untrained(false).train(task);
        assertThat(both.get("encoder_protein.bin")).isEqualTo(proteinsAlone.get("encoder_protein.bin"));
        assertThat(both).containsKey("encoder_dna.bin");
        assertThat(task.curve()).extracting(row -> row.get("letters")).containsOnly(4.0);
    }

    @Test
    void theOtherNetworksModelIsRefused() {
        assertThatThrownBy(() -> untrained(false).train(task(MODELS.get(true))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--from");
    }

    @Test
    void withoutProteinsThereIsARemedy() {
        List<LabelledVariant> cases = ToyCases.substitutions(40, VariantQuestion.PATHOGENIC);
        assertThatThrownBy(() -> untrained(false).train(MemoryVariantTask.of(cases)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--pretrain-proteins");
    }

    @Test
    void ofWhatIsNotKnownNothingIsSaid() {
        NetworkVariant model = trained(false);
        String protein = "MX" + "A".repeat(30);
        VariantCase unknownResidue = ToyCases.substitution(protein, 1, 'W');
        VariantCase nothing = new VariantCase(
                "gene",
                List.of("intron_variant"),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        VariantCase known = ToyCases.substitution(protein, 0, 'W');

        assertThat(model.questions(unknownResidue)).isEmpty();
        assertThat(model.questions(nothing)).isEmpty();
        assertThat(model.logOdds(List.of(
                        new VariantQuestion(unknownResidue, VariantQuestion.PATHOGENIC),
                        new VariantQuestion(nothing, VariantQuestion.PATHOGENIC),
                        new VariantQuestion(known, "tasty"))))
                .containsOnly(Double.NaN);
        assertThat(model.logOdds(List.of(new VariantQuestion(known, VariantQuestion.PATHOGENIC))))
                .doesNotContain(Double.NaN);
        assertThat(model.explain(new VariantQuestion(nothing, VariantQuestion.PATHOGENIC)))
                .isEmpty();
    }

    @Test
    void genesThatAreKnownForResistanceAreAskedForTheirDrugs() {
        NetworkVariant model = trained(false);
        VariantCase of = ToyCases.substitution(ToyCases.proteins(1).get(0), 5, 'W');
        assertThat(model.questions(of)).containsExactly(VariantQuestion.PATHOGENIC);
        VariantCase resistant = resistant(of);
        assertThat(model.questions(resistant)).containsExactly(DRUG);
        assertThat(model.logOdds(List.of(new VariantQuestion(resistant, VariantQuestion.RESISTANCE + "unheard-of"))))
                .doesNotContain(Double.NaN);
    }

    @Test
    void allelesLongerThanAWindowAreJudged() {
        NetworkVariant model = trained(true);
        VariantCase deletion = ToyCases.allele("ACGT".repeat(10), "ACGGT".repeat(100), "", "TTGA".repeat(10), "c.5del");
        VariantCase insertion = ToyCases.allele("", "", "N".repeat(300), "", "g.1_2ins");
        assertThat(model.logOdds(List.of(
                        new VariantQuestion(deletion, VariantQuestion.PATHOGENIC),
                        new VariantQuestion(insertion, VariantQuestion.PATHOGENIC))))
                .doesNotContain(Double.NaN);
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void anAnswerIsExplained(boolean attention) {
        NetworkVariant model = trained(attention);
        VariantCase substitution = CASES.get(0).asked().subject();
        String reference = substitution.protein().orElseThrow().reference();
        assertThat(model.explain(new VariantQuestion(substitution, VariantQuestion.PATHOGENIC)))
                .containsKeys("probability of " + reference, "residues expected", "neighbours that weighed")
                .hasEntrySatisfying("inputs that weighed", said -> assertThat(said.split(", "))
                        .hasSize(5));
        VariantCase allele = ToyCases.alleles(1).get(0).asked().subject();
        assertThat(model.explain(new VariantQuestion(allele, VariantQuestion.PATHOGENIC)))
                .containsKeys("mean log-probability of the variant", "nucleotides that weighed");
    }

    private static List<LabelledVariant> cases() {
        List<LabelledVariant> cases = new ArrayList<>(ToyCases.substitutions(150, VariantQuestion.PATHOGENIC));
        cases.addAll(ToyCases.alleles(60));
        ToyCases.substitutions(60, DRUG)
                .forEach(labelled -> cases.add(ToyCases.labelled(
                        resistant(labelled.asked().subject()), labelled.asked().question(), labelled.positive())));
        return cases;
    }

    private static VariantCase resistant(VariantCase of) {
        return new VariantCase(
                "katG",
                of.terms(),
                of.nucleotideName(),
                of.proteinName(),
                of.variant(),
                of.strand(),
                of.context(),
                of.protein());
    }

    private static MemoryVariantTask task(Map<String, byte[]> base) {
        return MemoryVariantTask.of(CASES)
                .withProteins(base.isEmpty() ? ToyCases.proteins(40) : List.of())
                .from(base);
    }

    private static NetworkVariant untrained(boolean attention) {
        return variant(attention, MemoryModel.none());
    }

    private static NetworkVariant trained(boolean attention) {
        String name = attention ? TransformerVariant.NAME : BiLstmVariant.NAME;
        return variant(attention, new MemoryModel(name, MODELS.get(attention)));
    }

    private static NetworkVariant variant(boolean attention, MemoryModel data) {
        VariantNetworksConfiguration small = ToyCases.smallNetworks();
        TestCompute compute = new TestCompute(2);
        RecordedProgress progress = new RecordedProgress();
        return attention
                ? new TransformerVariant(small, compute, progress, data)
                : new BiLstmVariant(small, compute, progress, data);
    }
}
