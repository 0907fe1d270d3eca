package org.cistron.variant.hmm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cistron.api.error.InputException;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.cistron.testkit.MemoryModel;
import org.cistron.testkit.MemoryVariantTask;
import org.cistron.testkit.NoHomologs;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.api.Test;

class HmmVariantClassifierTest {
    private static final String PROTEIN = "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQAPILSRVGDGTQDNLSGAEKAVQ";

    private final MadeCases made = new MadeCases();
    private final List<LabelledVariant> cases = made.all();
    private final Map<String, byte[]> files = train(new NoHomologs(), 2);
    private final HmmVariantClassifier classifier = classifier(files, new NoHomologs());

    @Test
    void whatHarmedWhenLearningIsToldFromWhatDidNot() {
        assertThat(pathogenic(made.substitution("new", PROTEIN, 5, 'P')))
                .isGreaterThan(pathogenic(made.substitution("new", PROTEIN, 5, 'V')) + 1);
        assertThat(pathogenic(made.named("new", "stop_gained", "c.12A>T"))).isPositive();
        assertThat(pathogenic(made.named("new", "synonymous_variant", "c.12A>G")))
                .isNegative();
        assertThat(pathogenic(made.donor("new", 1))).isGreaterThan(pathogenic(made.donor("new", 5)));
    }

    @Test
    void resistanceGoesByGeneAndDrug() {
        assertThat(resistance("rpoB", "rifampicin")).isGreaterThan(resistance("gyrA", "rifampicin") + 1);
        assertThat(resistance("gyrA", "ofloxacin")).isGreaterThan(resistance("gyrA", "rifampicin") + 1);
        assertThat(resistance("unknown", "rifampicin"))
                .isBetween(resistance("gyrA", "rifampicin"), resistance("rpoB", "rifampicin"));
        assertThat(resistance("rpoB", "aspirin")).isNaN();
        VariantQuestion other = new VariantQuestion(made.named("rpoB", "missense_variant", ""), "colour");
        assertThat(classifier.logOdds(List.of(other))).containsExactly(Double.NaN);
    }

    @Test
    void onlyQuestionsWorthAskingAreNamed() {
        assertThat(classifier.questions(made.substitution("new", PROTEIN, 5, 'P')))
                .containsExactly(VariantQuestion.PATHOGENIC);
        assertThat(classifier.questions(named("gyrA")))
                .containsExactly("resistance:ofloxacin", "resistance:rifampicin");
        assertThat(classifier.questions(made.named("new", "never_seen_variant", "")))
                .isEmpty();
    }

    @Test
    void aCaseHasTheSameAnswerWhateverItIsAskedTogetherWith() {
        List<VariantQuestion> questions =
                cases.stream().map(LabelledVariant::asked).toList();
        double[] together = classifier.logOdds(questions);
        for (int i = 0; i < questions.size(); i += 17) {
            assertThat(classifier.logOdds(List.of(questions.get(i)))).containsExactly(together[i]);
        }
        assertThat(together).doesNotContain(Double.NaN);
    }

    @Test
    void theSameTaskGivesTheSameBytesOnAnyNumberOfThreads() {
        assertThat(train(new NoHomologs(), 1)).usingRecursiveComparison().isEqualTo(files);
    }

    @Test
    void homologsAreWeighedWhereThereAreSomeAndMissedWhereNot() {
        HomologSource homologs = new Paralogs();
        HmmVariantClassifier learned = classifier(train(homologs, 2), homologs);
        VariantQuestion question =
                new VariantQuestion(made.substitution("new", PROTEIN, 5, 'V'), VariantQuestion.PATHOGENIC);
        assertThat(learned.explain(question)).containsKeys("profile", "similar_identity");
        HmmVariantClassifier without = classifier(train(homologs, 2), new NoHomologs());
        assertThat(without.logOdds(List.of(question))[0]).isFinite();
        assertThat(without.explain(question)).doesNotContainKey("profile").containsKey("blosum62");
        // What homologs teach does not spoil what is said without them.
        assertThat(without.logOdds(List.of(question))).isEqualTo(classifier.logOdds(List.of(question)));
        assertThat(classifier(files, homologs).logOdds(List.of(question)))
                .isEqualTo(classifier.logOdds(List.of(question)));
    }

    @Test
    void whatIsExplainedSumsUpToTheAnswer() {
        VariantQuestion question =
                new VariantQuestion(made.substitution("new", PROTEIN, 5, 'P'), VariantQuestion.PATHOGENIC);
        VariantQuestion other =
                new VariantQuestion(made.substitution("new", PROTEIN, 5, 'V'), VariantQuestion.PATHOGENIC);
        double difference =
                classifier.logOdds(List.of(question))[0] - classifier.logOdds(List.of(other))[0];
        assertThat(sum(question) - sum(other)).isEqualTo(difference, within(0.1));
    }

    @Test
    void withoutAModelThereIsNothingToSay() {
        HmmVariantClassifier empty = classifier(Map.of(), new NoHomologs());
        VariantCase subject = made.substitution("new", PROTEIN, 5, 'P');
        VariantQuestion question = new VariantQuestion(subject, VariantQuestion.PATHOGENIC);
        assertThat(empty.questions(subject)).isEmpty();
        assertThat(empty.logOdds(List.of(question))).containsExactly(Double.NaN);
        assertThat(empty.explain(question)).isEmpty();
    }

    @Test
    void damagedModelsAreRefused() {
        for (String file : files.keySet()) {
            Map<String, byte[]> damaged = new TreeMap<>(files);
            damaged.put(file, "pathogenic\tx\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            HmmVariantClassifier broken = classifier(damaged, new NoHomologs());
            if (!file.equals("sites.tsv") && !file.equals("words.tsv")) {
                assertThatThrownBy(() -> broken.logOdds(List.of(cases.get(0).asked())))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("train it anew");
            }
        }
    }

    @Test
    void casesOfOneAnswerOnlyAreNoGroundForJudging() {
        List<LabelledVariant> harmful =
                new ArrayList<>(cases.stream().filter(LabelledVariant::positive).toList());
        Map<String, byte[]> learned = new HmmVariantClassifier(MemoryModel.none(), new TestCompute(1), new NoHomologs())
                .train(MemoryVariantTask.of(harmful));
        assertThat(classifier(learned, new NoHomologs())
                        .logOdds(List.of(cases.get(0).asked())))
                .containsExactly(Double.NaN);
    }

    private double sum(VariantQuestion question) {
        return classifier.explain(question).values().stream()
                .mapToDouble(words -> Double.parseDouble(words.substring(words.indexOf('(') + 1, words.length() - 1)))
                .sum();
    }

    private double pathogenic(VariantCase subject) {
        return classifier.logOdds(List.of(new VariantQuestion(subject, VariantQuestion.PATHOGENIC)))[0];
    }

    private double resistance(String gene, String drug) {
        return classifier.logOdds(List.of(new VariantQuestion(named(gene), VariantQuestion.RESISTANCE + drug)))[0];
    }

    private static VariantCase named(String gene) {
        return new VariantCase(
                gene,
                List.of("missense_variant"),
                "",
                "p.Ser450Leu",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Map<String, byte[]> train(HomologSource homologs, int threads) {
        return new HmmVariantClassifier(MemoryModel.none(), new TestCompute(threads), homologs)
                .train(MemoryVariantTask.of(cases));
    }

    private static HmmVariantClassifier classifier(Map<String, byte[]> files, HomologSource homologs) {
        return new HmmVariantClassifier(new MemoryModel("hmm-variant", files), new TestCompute(1), homologs);
    }

    private record Paralogs() implements HomologSource {
        @Override
        public boolean available() {
            return true;
        }

        @Override
        public Optional<List<AlignedProtein>> of(String residues) {
            return Optional.of(List.of(new AlignedProtein(
                    "a", true, 0.8, residues.replace('L', 'I').replace('K', 'R'))));
        }
    }
}
