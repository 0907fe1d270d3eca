package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Map;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.cistron.neural.network.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The loss is half of sum a (w - t)^2: where it and the pull come to rest is known. */
@RequiresEngine
class ElasticPullTest {
    private static final float[] ORIGIN = {1, -2, 0.5f, 3};
    private static final float[] TARGET = {-1, 1, 2, 2.5f};
    private static final float[] CURVATURE = {1, 0.02f, 40, 1};
    private static final float[] IMPORTANCE = {1, 0.05f, 10, 0};
    private static final int STEPS = 2000;

    private final NDManager manager = NeuralEngine.open(Device.cpu());

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void comesToRestWhereTheWholeLossHasNoSlope() {
        for (double strength : new double[] {0.3, 1, 20}) {
            float[] found = learn(IMPORTANCE, strength);

            for (int i = 0; i < ORIGIN.length; i++) {
                double stiffness = strength * IMPORTANCE[i];
                double expected = (CURVATURE[i] * TARGET[i] + stiffness * ORIGIN[i]) / (CURVATURE[i] + stiffness);
                assertThat((double) found[i]).as("%s of %d", strength, i).isCloseTo(expected, within(5e-3));
            }
        }
    }

    @Test
    void whatMattersDoesNotMoveUnderAHugeStrengthAndTheRestIsFree() {
        float[] free = learn(new float[ORIGIN.length], 1e12);
        float[] held = learn(IMPORTANCE, 1e12);

        assertThat(free).containsExactly(TARGET, within(5e-3f));
        assertThat(held).containsExactly(new float[] {1, -2, 0.5f, free[3]}, within(1e-6f));
    }

    @Test
    void importanceOfAnotherNetworkIsRefused() {
        Parameters parameters = parameters();
        for (Map<String, float[]> foreign :
                java.util.List.of(Map.of("w", new float[2]), Map.of("other", new float[ORIGIN.length]))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ElasticPull(manager, parameters, foreign, 1))
                    .withMessageContaining("expected those of the network");
        }
    }

    private Parameters parameters() {
        Parameters parameters = Parameters.of(manager, 0, Map.of("w", ORIGIN));
        parameters.constant("w", 0, ORIGIN.length);
        parameters.trainable();
        return parameters;
    }

    private float[] learn(float[] importance, double strength) {
        Parameters parameters = parameters();
        NDArray w = parameters.arrays().get("w");
        Gradients gradients = new Gradients(parameters);
        try (AdamW optimizer = new AdamW(manager, parameters, 0);
                ElasticPull pull = new ElasticPull(manager, parameters, Map.of("w", importance), strength)) {
            for (int step = 0; step < STEPS; step++) {
                gradients.clear();
                try (NDManager batch = manager.newSubManager();
                        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    w.tempAttach(batch);
                    NDArray way = w.sub(batch.create(TARGET));
                    collector.backward(
                            way.square().mul(batch.create(CURVATURE)).sum().div(2));
                }
                double rate = 0.02 * (1 - (double) step / STEPS);
                optimizer.step(rate);
                pull.pull(optimizer, rate);
            }
        }
        return parameters.values().get("w");
    }
}
