package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RequiresEngine
class ParametersTest {
    private final NDManager manager = NeuralEngine.open(Device.cpu());

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void theSameSeedGivesTheSameValuesWhateverElseThereIs() {
        float[] alone = Parameters.untrained(manager, 7).uniform("a", 1, 20).toFloatArray();
        Parameters others = Parameters.untrained(manager, 7);
        others.uniform("b", 1, 3);

        assertThat(others.uniform("a", 1, 20).toFloatArray()).isEqualTo(alone);
    }

    @Test
    void seedsAndNamesGiveTheirOwnValues() {
        Parameters parameters = Parameters.untrained(manager, 7);
        float[] values = parameters.uniform("a", 1, 20).toFloatArray();

        assertThat(parameters.uniform("b", 1, 20).toFloatArray()).isNotEqualTo(values);
        assertThat(Parameters.untrained(manager, 8).uniform("a", 1, 20).toFloatArray())
                .isNotEqualTo(values);
    }

    @Test
    void parametersThatLieEndToEndAreDrawnAsAlone() {
        Parameters parameters = Parameters.untrained(manager, 7);
        NDList row = parameters.uniformEndToEnd(
                1, List.of(new Parameters.Named("a", new Shape(2, 3)), new Parameters.Named("b", new Shape(4))));

        assertThat(parameters.arrays()).containsOnlyKeys("a", "b");
        assertThat(row.get(0).getShape()).isEqualTo(new Shape(2, 3));
        Parameters alone = Parameters.untrained(manager, 7);
        assertThat(row.get(0).toFloatArray())
                .isEqualTo(alone.uniform("a", 1, 2, 3).toFloatArray());
        assertThat(row.get(1).toFloatArray()).isEqualTo(alone.uniform("b", 1, 4).toFloatArray());
    }

    @Test
    void parametersThatLieEndToEndHaveGradientsOfTheirOwn() {
        Parameters parameters = Parameters.of(manager, 7, Map.of("a", new float[] {1, 2}, "b", new float[] {3}));
        NDList row = parameters.uniformEndToEnd(
                1, List.of(new Parameters.Named("a", new Shape(2)), new Parameters.Named("b", new Shape(1))));
        parameters.trainable();
        try (NDManager scratch = manager.newSubManager();
                GradientCollector collector = NeuralEngine.engine().newGradientCollector()) {
            NDArray three = row.get(0).concat(row.get(1));
            three.attach(scratch);
            collector.backward(three.square().sum());
        }

        assertThat(row.get(0).getGradient().toFloatArray()).containsExactly(2, 4);
        assertThat(row.get(1).getGradient().toFloatArray()).containsExactly(6);
        parameters.restore(Map.of("a", new float[] {5, 6}, "b", new float[] {7}));
        assertThat(row.get(0).toFloatArray()).containsExactly(5, 6);
        assertThat(row.get(1).toFloatArray()).containsExactly(7);
    }

    @Test
    void drawsEvenlyWithinTheBound() {
        float[] values =
                Parameters.untrained(manager, 7).uniform("a", 0.5, 100, 100).toFloatArray();

        double sum = 0;
        double squares = 0;
        for (float value : values) {
            assertThat(value).isBetween(-0.5f, 0.5f);
            sum += value;
            squares += value * value;
        }
        assertThat(sum / values.length).isBetween(-0.01, 0.01);
        assertThat(squares / values.length).isBetween(0.95 / 12, 1.05 / 12);
    }

    @Test
    void storedValuesAreUsed() {
        float[] stored = {1, 2, 3, 4};
        Parameters parameters = Parameters.of(manager, 7, Map.of("a", stored, "b", stored));

        assertThat(parameters.uniform("a", 1, 2, 2).toFloatArray()).isEqualTo(stored);
        assertThat(parameters.constant("b", 0, 4).toFloatArray()).isEqualTo(stored);
        assertThat(parameters.constant("c", 9, 2).toFloatArray()).containsExactly(9, 9);
    }

    @Test
    void valuesComeBackInOrder() {
        Parameters parameters = Parameters.untrained(manager, 7);
        parameters.constant("z", 1, 3);
        parameters.constant("a", 2, 2, 2);

        assertThat(parameters.values()).containsOnlyKeys("z", "a");
        assertThat(parameters.values().keySet()).containsExactly("z", "a");
        assertThat(parameters.count()).isEqualTo(7);
    }

    @Test
    void storedValuesOfAnotherLengthAreRefused() {
        Parameters parameters = Parameters.of(manager, 7, Map.of("a", new float[3]));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.uniform("a", 1, 2, 2))
                .withMessageContaining("'a' has 3 values, expected 4");
    }

    @Test
    void aNameIsGivenOnce() {
        Parameters parameters = Parameters.untrained(manager, 7);
        parameters.constant("a", 0, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.uniform("a", 1, 2))
                .withMessageContaining("'a'");
    }

    @Test
    void whatLayersKeepIsClosedWithThem() {
        AtomicBoolean closed = new AtomicBoolean();
        Parameters parameters = Parameters.untrained(manager, 7);
        parameters.keep(() -> closed.set(true));

        parameters.close();

        assertThat(closed).isTrue();
    }
}
