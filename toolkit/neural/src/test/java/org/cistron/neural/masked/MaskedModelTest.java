package org.cistron.neural.masked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.testkit.TestCompute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresEngine
class MaskedModelTest {
    /** More than two batches, the last one short. */
    private static final List<String> TEXTS = ToyLanguage.texts(37, 8, 5);

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void aloneItSaysTheSameAsTogether(boolean attention) throws IOException {
        try (MaskedModel model = model(attention)) {
            List<byte[]> windows = windows(model);
            List<Reading> together = model.read(windows);
            for (int i = 0; i < windows.size(); i++) {
                Reading alone = model.read(windows.subList(i, i + 1)).get(0);
                assertThat(alone.logProbabilities()).isEqualTo(together.get(i).logProbabilities());
                assertThat(alone.codes()).isEqualTo(together.get(i).codes());
            }
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void everyThreadHearsTheSame(boolean attention) throws IOException {
        try (MaskedModel model = model(attention)) {
            List<byte[]> windows = windows(model);
            List<Reading> here = model.read(windows);
            Callable<List<Reading>> elsewhere = () -> model.read(windows);
            List<Reading> there = new TestCompute(1).all(List.of(elsewhere)).get(0);
            for (int i = 0; i < windows.size(); i++) {
                assertThat(there.get(i).logProbabilities())
                        .isEqualTo(here.get(i).logProbabilities());
            }
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void theLetterOfAPlaceChangesNothingThere(boolean attention) throws IOException {
        try (MaskedModel model = model(attention)) {
            byte[] window = windows(model).get(3);
            byte[] changed = window.clone();
            changed[1 + 10] = Alphabet.PROTEIN.mask();
            Reading before = model.read(List.of(window)).get(0);
            Reading after = model.read(List.of(changed)).get(0);
            for (int letter = 0; letter < 20; letter++) {
                assertThat(after.logProbability(10, letter)).isEqualTo(before.logProbability(10, letter));
            }
            for (int number = 0; number < before.code(); number++) {
                assertThat(after.code(10, number)).isEqualTo(before.code(10, number));
            }
            assertThat(after.entropy(11)).isNotEqualTo(before.entropy(11));
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void theDesignSurvivesBeingWritten(boolean attention) throws IOException {
        MaskedDesign design = ToyLanguage.design(attention);
        byte[] written = design.settings().write();
        assertThat(MaskedDesign.read(NetworkSettings.read(new ByteArrayInputStream(written))))
                .isEqualTo(design);
    }

    private static List<byte[]> windows(MaskedModel model) {
        List<byte[]> windows = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            windows.add(model.window(Alphabet.PROTEIN.tokens(TEXTS.get(i)), i - 20));
        }
        return windows;
    }

    private static MaskedModel model(boolean attention) throws IOException {
        MaskedDesign design = ToyLanguage.design(attention);
        Map<String, float[]> weights = MaskedLearning.learn(
                "cpu", design, ToyLanguage.plan(5, 5), ToyLanguage.texts(20, 10, 1), MemoryRecord.empty());
        return new MaskedModel("cpu", design, weights, new MemoryBackOff(message -> {
            throw new AssertionError(message);
        }));
    }
}
