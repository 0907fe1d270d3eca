package org.cistron.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cistron.api.host.Compute;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.TrainableClassifier;
import org.cistron.api.plugin.VariantClassifier;
import org.cistron.api.variant.LabelledVariant;
import org.cistron.api.variant.VariantQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every {@link TrainableClassifier} promises beside what {@link VariantClassifierContract} says; used like that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TrainableClassifierContract extends VariantClassifierContract {
    private final MadeVariants made = new MadeVariants(5);
    /** Learned once for all tests. */
    private Optional<Map<String, byte[]>> learned = Optional.empty();

    /** Returns the name under which the plugin offers it. */
    protected abstract String offer();

    /** Returns the plugin, new each time, with what the host would hand it. */
    protected abstract TrainableClassifier plugin(ReferenceData data, Compute compute);

    /** Returns what it learns from. */
    protected MemoryVariantTask task() {
        return MemoryVariantTask.of(made.labelled()).withProteins(made.proteins());
    }

    @Override
    protected VariantClassifier plugin() {
        if (learned.isEmpty()) {
            learned = Optional.of(plugin(MemoryModel.none(), new TestCompute(2)).train(task()));
        }
        return plugin(new MemoryModel(offer(), learned.get()), new TestCompute(2));
    }

    @Test
    void theSameTaskTeachesTheSameWhateverTheThreads() {
        Map<String, byte[]> one = plugin(MemoryModel.none(), new TestCompute(1)).train(task());
        Map<String, byte[]> other =
                plugin(MemoryModel.none(), new TestCompute(3)).train(task());
        assertThat(new TreeMap<>(one)).usingRecursiveComparison().isEqualTo(new TreeMap<>(other));
    }

    @Test
    void oneObjectThatLearnsTwiceForgetsTheFirstAnswers() {
        TrainableClassifier plugin = plugin(MemoryModel.none(), new TestCompute(2));
        Map<String, byte[]> first = plugin.train(task());
        plugin.train(
                MemoryVariantTask.of(turned()).withProteins(made.proteins()).with(task()::heldOut));
        Map<String, byte[]> again = plugin.train(task());
        assertThat(new TreeMap<>(again)).usingRecursiveComparison().isEqualTo(new TreeMap<>(first));
    }

    @Test
    void itTellsApartWhatItHasLearned() {
        List<VariantQuestion> asked =
                made.labelled().stream().map(LabelledVariant::asked).toList();
        double[] answers = plugin().logOdds(asked);
        assertThat(mean(answers, true)).isGreaterThan(mean(answers, false) + 1);
    }

    /** The mean of the answers that were given to cases of one label. */
    private double mean(double[] answers, boolean positive) {
        return IntStream.range(0, answers.length)
                .filter(i -> made.labelled().get(i).positive() == positive && !Double.isNaN(answers[i]))
                .mapToDouble(i -> answers[i])
                .average()
                .orElseThrow();
    }

    /** The same cases with the opposite answers. */
    private List<LabelledVariant> turned() {
        return made.labelled().stream()
                .map(labelled -> new LabelledVariant(
                        labelled.asked(), !labelled.positive(), labelled.weight(), labelled.group()))
                .toList();
    }
}
