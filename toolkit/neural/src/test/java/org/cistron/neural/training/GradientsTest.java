package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.network.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RequiresEngine
class GradientsTest {
    private static final float[] SLOPES = {3, -4, 0, 12, -84};
    private static final double NORM = 85;

    private NDManager manager;
    private Parameters parameters;
    private Gradients gradients;

    @BeforeEach
    void twoParametersOfKnownGradients() {
        manager = NeuralEngine.open(Device.cpu());
        parameters = Parameters.untrained(manager, 1);
        NDArray three = parameters.constant("three", 1, 3);
        NDArray two = parameters.constant("two", 1, 2);
        parameters.trainable();
        gradients = new Gradients(parameters);
        collect(three, two);
    }

    @AfterEach
    void close() {
        parameters.close();
        manager.close();
    }

    @Test
    void theNormIsThatOfAllTogether() {
        assertThat(gradients.clip(1e9)).isCloseTo(NORM, within(1e-4));
        assertThat(found()).containsExactly(SLOPES, within(1e-5f));
    }

    @Test
    void clippingBoundsBothSignsAndTheGlobalNorm() {
        assertThat(gradients.clip(17)).isCloseTo(NORM, within(1e-4));

        assertThat(found()).containsExactly(new float[] {0.6f, -0.8f, 0, 2.4f, -16.8f}, within(1e-5f));
        assertThat(gradients.clip(17)).isCloseTo(17, within(1e-4));
    }

    @Test
    void gradientsAddUpUntilCleared() {
        collect(parameters.arrays().get("three"), parameters.arrays().get("two"));
        assertThat(gradients.clip(1e9)).isCloseTo(2 * NORM, within(1e-4));

        gradients.clear();

        assertThat(found()).containsOnly(0);
    }

    @Test
    void gradientsThatAreNoNumbersDoNotOutliveAStep() {
        try (NDArray gradient = parameters.arrays().get("three").getGradient()) {
            gradient.divi(0);
        }
        assertThat(gradients.clip(1)).isNaN();

        gradients.clear();

        assertThat(found()).containsOnly(0);
    }

    private void collect(NDArray three, NDArray two) {
        try (NDManager batch = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray slopes = batch.create(SLOPES);
            NDArray all = three.concat(two);
            all.attach(batch);
            collector.backward(all.mul(slopes).sum());
        }
    }

    private float[] found() {
        try (NDArray three = parameters.arrays().get("three").getGradient();
                NDArray two = parameters.arrays().get("two").getGradient();
                NDArray all = three.concat(two)) {
            return all.toFloatArray();
        }
    }
}
