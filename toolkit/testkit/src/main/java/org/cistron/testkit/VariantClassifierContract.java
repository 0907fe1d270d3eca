package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.cistron.api.plugin.VariantClassifier;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantCase;
import org.cistron.api.variant.VariantQuestion;
import org.junit.jupiter.api.Test;

/**
 * What every {@link VariantClassifier} promises: extend this class in your plugin's tests, and return your plugin.
 *
 * <pre>{@code
 * class MyClassifierContractTest extends VariantClassifierContract {
 *     @Override
 *     protected VariantClassifier plugin() {
 *         return new MyClassifier(MyConfiguration.defaults());
 *     }
 * }
 * }</pre>
 */
public abstract class VariantClassifierContract {
    private static final int FEW = 25;

    private final MadeVariants made = new MadeVariants(5);

    /** Returns the plugin, ready to answer, with what the host would hand it. */
    protected abstract VariantClassifier plugin();

    /** Returns what the plugin is asked: variants of all kinds, some hard to read. */
    protected List<VariantQuestion> questions() {
        List<VariantQuestion> questions = new ArrayList<>(
                made.labelled().stream().map(LabelledVariant::asked).toList());
        for (VariantCase subject : made.hostile()) {
            questions.add(new VariantQuestion(subject, VariantQuestion.PATHOGENIC));
            questions.add(new VariantQuestion(subject, VariantQuestion.RESISTANCE + "drug"));
            questions.add(new VariantQuestion(subject, VariantQuestion.RESISTANCE + "no drug at all"));
            questions.add(new VariantQuestion(subject, "what is the weather like"));
        }
        return questions;
    }

    @Test
    void everyQuestionHasAnAnswerOrNone() {
        List<VariantQuestion> questions = questions();
        double[] answers = plugin().logOdds(questions);
        assertThat(answers).hasSameSizeAs(questions);
        for (double answer : answers) {
            assertThat(Double.isInfinite(answer)).isFalse();
        }
        assertThat(plugin().logOdds(List.of())).isEmpty();
    }

    @Test
    void anAnswerDoesNotDependOnWhatElseIsAsked() {
        VariantClassifier plugin = plugin();
        List<VariantQuestion> questions = new ArrayList<>(questions());
        double[] together = plugin.logOdds(questions);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
        Collections.shuffle(order, new Random(1));
        double[] shuffled = plugin.logOdds(order.stream().map(questions::get).toList());
        assertThat(shuffled)
                .isEqualTo(order.stream().mapToDouble(i -> together[i]).toArray());
        for (int i : order.subList(0, FEW)) {
            assertThat(plugin.logOdds(List.of(questions.get(i)))).containsExactly(together[i]);
        }
    }

    @Test
    void manyThreadsAskAtOnceAndHearTheSame() {
        VariantClassifier plugin = plugin();
        List<VariantQuestion> questions = questions();
        double[] once = plugin().logOdds(questions);
        List<Callable<double[]>> tasks = IntStream.range(0, 4)
                .mapToObj(i -> (Callable<double[]>) () -> plugin.logOdds(questions))
                .toList();
        new TestCompute(4).all(tasks).forEach(answers -> assertThat(answers).isEqualTo(once));
    }

    @Test
    void whatItWouldBeAskedItCanBeAsked() {
        VariantClassifier plugin = plugin();
        for (VariantQuestion question : questions()) {
            List<String> worthAsking = plugin.questions(question.subject());
            assertThat(worthAsking).doesNotHaveDuplicates().doesNotContain("");
            List<VariantQuestion> asked = worthAsking.stream()
                    .map(words -> new VariantQuestion(question.subject(), words))
                    .toList();
            assertThat(plugin.logOdds(asked)).hasSameSizeAs(asked);
        }
    }

    @Test
    void whatItAnswersItCanExplain() {
        VariantClassifier plugin = plugin();
        List<VariantQuestion> questions = questions();
        double[] answers = plugin.logOdds(questions);
        for (int i = 0; i < answers.length; i += i < questions.size() - 2 * FEW ? 9 : 1) {
            if (!Double.isNaN(answers[i])) {
                for (Map.Entry<String, String> reason :
                        plugin.explain(questions.get(i)).entrySet()) {
                    assertThat(reason.getKey()).isNotBlank();
                    assertThat(reason.getValue()).isNotBlank();
                }
            }
        }
    }
}
