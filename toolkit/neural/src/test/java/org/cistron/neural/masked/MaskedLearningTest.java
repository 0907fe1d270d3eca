package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresEngine
class MaskedLearningTest {
    private static final List<String> TEXTS = ToyLanguage.texts(200, 15, 2);

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void learnsWhatFollowsFromTheNeighbours(boolean attention) throws IOException {
        MemoryRecord record = MemoryRecord.empty();
        learn(attention, ToyLanguage.plan(150, 50), TEXTS, record);

        Map<String, Double> last = record.curve().get(record.curve().size() - 1);
        double letters = last.get("entropy_of_letters");
        assertThat(letters).isCloseTo(Math.log(20), within(0.1));
        assertThat(last.get("loss_held_out")).isLessThan(letters / 2);
        assertThat(last.get("accuracy_held_out")).isGreaterThan(0.8);
        assertThat(last.get("perplexity_held_out")).isCloseTo(Math.exp(last.get("loss_held_out")), within(1e-9));
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void brokenOffAndResumedItIsTheSameAsUninterrupted(boolean attention) throws IOException {
        MaskedPlan plan = ToyLanguage.plan(12, 3);
        byte[] whole = learn(attention, plan, TEXTS, MemoryRecord.empty());

        MemoryRecord first = MemoryRecord.breaking(2);
        assertThatThrownBy(() -> learn(attention, plan, TEXTS, first)).isInstanceOf(MemoryRecord.BrokenOff.class);
        MemoryRecord second = first.again();
        assertThat(learn(attention, plan, TEXTS, second)).isEqualTo(whole);
        assertThat(second.curve()).extracting(row -> row.get("step")).containsExactly(9.0, 12.0);
    }

    @Test
    void theSeedDecides() throws IOException {
        MaskedPlan plan = ToyLanguage.plan(4, 4);
        byte[] once = learn(false, plan, TEXTS, MemoryRecord.empty());
        assertThat(learn(false, plan, TEXTS, MemoryRecord.empty())).isEqualTo(once);

        MaskedPlan other = new MaskedPlan(4, 8, 2e-2, 10, 0.01, 1, 0.15, 4, 5);
        assertThat(learn(false, other, TEXTS, MemoryRecord.empty())).isNotEqualTo(once);
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> learn(false, ToyLanguage.plan(4, 4), List.of(""), MemoryRecord.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found no protein sequences to learn from");
    }

    private static byte[] learn(boolean attention, MaskedPlan plan, List<String> texts, MemoryRecord record)
            throws IOException {
        return Weights.write(MaskedLearning.learn("cpu", ToyLanguage.design(attention), plan, texts, record));
    }
}
