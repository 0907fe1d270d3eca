package org.cistron.variant.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.error.InputException;
import org.cistron.api.host.ClassifierSource;
import org.cistron.api.host.Compute;
import org.cistron.api.host.HomologSource;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.testkit.MadeVariants;
import org.cistron.testkit.MemoryModel;
import org.cistron.testkit.MemoryVariantTask;
import org.cistron.testkit.NoHomologs;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.TestCompute;
import org.cistron.testkit.TrainableClassifierContract;
import org.cistron.variant.ensemble.feature.Cases;
import org.junit.jupiter.api.Test;

class EnsembleClassifierTest extends TrainableClassifierContract {
    private static final VariantEnsembleConfiguration CONFIGURATION =
            new VariantEnsembleConfiguration("member", 3, 20, 1);
    private static final String DRUG = VariantQuestion.RESISTANCE + "drug";

    private final MadeVariants made = new MadeVariants(5);

    @Override
    protected String offer() {
        return EnsembleClassifier.NAME;
    }

    @Override
    protected TrainableClassifier plugin(ReferenceData data, Compute compute) {
        return classifier(data, compute, new NoHomologs());
    }

    @Override
    protected MemoryVariantTask task() {
        return MemoryVariantTask.of(made.labelled()).with((name, learned, judged) -> answers(judged));
    }

    @Test
    void membersAnswerWhatTheyHaveNotLearned() {
        List<VariantQuestion> answered = new ArrayList<>();
        plugin(MemoryModel.none(), new TestCompute(2))
                .train(MemoryVariantTask.of(made.labelled()).with((name, learned, judged) -> {
                    assertThat(learned.stream().map(LabelledVariant::asked)).doesNotContainAnyElementsOf(judged);
                    Set<String> genes = new HashSet<>();
                    learned.forEach(labelled -> genes.add(labelled.group()));
                    made.labelled().stream()
                            .filter(labelled -> judged.contains(labelled.asked()))
                            .forEach(labelled -> assertThat(genes).doesNotContain(labelled.group()));
                    answered.addAll(judged);
                    return answers(judged);
                }));

        assertThat(answered)
                .containsAll(
                        made.labelled().stream().map(LabelledVariant::asked).toList());
    }

    @Test
    void homologsAreWantedByTheModelThatLearnedWithThem() {
        HomologSource homologs = new SelfHomologs();
        TestCompute compute = new TestCompute(2);
        Map<String, byte[]> plain = plugin(MemoryModel.none(), compute).train(task());
        Map<String, byte[]> both =
                classifier(MemoryModel.none(), compute, homologs).train(task().from(plain));
        MemoryModel model = new MemoryModel(EnsembleClassifier.NAME, both);
        VariantQuestion question = made.labelled().get(0).asked();

        assertThat(both).containsKeys("plain.gz", "homologs.gz");
        assertThat(plugin(model, compute).logOdds(List.of(question)))
                .isEqualTo(plugin(new MemoryModel(EnsembleClassifier.NAME, plain), compute)
                        .logOdds(List.of(question)));
        assertThat(classifier(model, compute, homologs).logOdds(List.of(question))[0])
                .isFinite();
    }

    @Test
    void aModelThatWouldFitBetterIsAskedFor() {
        TestCompute compute = new TestCompute(2);
        RecordedProgress progress = new RecordedProgress();
        Map<String, byte[]> plain = plugin(MemoryModel.none(), compute).train(task());
        ClassifierSource member = (name, questions) -> answers(questions);
        TrainableClassifier plugin = new EnsembleClassifier(
                CONFIGURATION,
                compute,
                progress,
                new MemoryModel(EnsembleClassifier.NAME, plain),
                new SelfHomologs(),
                member);

        plugin.logOdds(List.of(made.labelled().get(0).asked()));
        plugin.logOdds(List.of(made.labelled().get(1).asked()));

        assertThat(progress.warnings()).singleElement().asString().contains("trained without homologs");
    }

    @Test
    void whatLeavesTheProteinAsItIsMakesNotResistant() {
        List<LabelledVariant> cases = new ArrayList<>(made.labelled());
        VariantCase silent = Cases.coding("gene0", "synonymous_variant", "c.30A>G");
        for (int i = 0; i < 30; i++) {
            cases.add(new LabelledVariant(new VariantQuestion(silent, DRUG), false, 1, "gene0:9"));
        }
        Map<String, byte[]> files = plugin(MemoryModel.none(), new TestCompute(1))
                .train(MemoryVariantTask.of(cases).with((name, learned, judged) -> answers(judged)));
        TrainableClassifier plugin = plugin(new MemoryModel(EnsembleClassifier.NAME, files), new TestCompute(1));

        assertThat(plugin.logOdds(List.of(new VariantQuestion(silent, DRUG)))[0])
                .isEqualTo(Math.log(0.5 / 30.5));
    }

    @Test
    void reasonsNameTheNearestKnownVariants() {
        VariantQuestion asked = made.labelled().stream()
                .map(LabelledVariant::asked)
                .filter(question -> question.question().equals(DRUG))
                .findFirst()
                .orElseThrow();

        assertThat(plugin().explain(asked)).containsKey("nearest_known").hasSizeGreaterThan(2);
    }

    @Test
    void damagedModelIsRefusedWithItsRemedy() {
        MemoryModel damaged = new MemoryModel(EnsembleClassifier.NAME, Map.of("plain.gz", new byte[] {1, 2, 3}));
        TrainableClassifier plugin = plugin(damaged, new TestCompute(1));

        assertThatThrownBy(() -> plugin.logOdds(List.of(made.labelled().get(0).asked())))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("plain.gz")
                .hasMessageContaining("train it anew");
    }

    private static TrainableClassifier classifier(ReferenceData data, Compute compute, HomologSource homologs) {
        ClassifierSource member = (name, questions) -> answers(questions);
        return new EnsembleClassifier(CONFIGURATION, compute, new RecordedProgress(), data, homologs, member);
    }

    /** A member that is right now and then, and has nothing to say of what has no protein. */
    private static double[] answers(List<VariantQuestion> questions) {
        return questions.stream()
                .mapToDouble(question -> question.subject()
                        .protein()
                        .map(change -> "WP".contains(change.alternative()) == (change.position() % 3 > 0) ? 1.0 : -1.0)
                        .orElse(Double.NaN))
                .toArray();
    }

    /** Every protein has one homolog, almost the same. */
    private static final class SelfHomologs implements HomologSource {
        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Optional<List<AlignedProtein>> of(String residues) {
            return Optional.of(List.of(new AlignedProtein("other", false, 0.9, "V" + residues.substring(1))));
        }
    }
}
