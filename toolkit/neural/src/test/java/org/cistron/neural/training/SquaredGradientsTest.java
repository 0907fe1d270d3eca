package org.cistron.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

@RequiresEngine
class SquaredGradientsTest {

    @Test
    void squaresAddUpAndWhatDoesNotMatterIsZero() {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            NDArray slopes = parameters.constant("slopes", 1, 3);
            NDArray idle = parameters.constant("idle", 1, 2, 2);
            parameters.trainable();
            try (SquaredGradients squares = new SquaredGradients(manager, parameters)) {
                collect(manager, parameters, slopes, idle, 2, -4, 0);
                squares.add();
                collect(manager, parameters, slopes, idle, -6, 0, 0);
                squares.add();

                Map<String, float[]> found = squares.dividedBy(2);

                assertThat(found.get("slopes")).containsExactly(new float[] {20, 8, 0}, within(1e-5f));
                assertThat(found.get("idle")).containsExactly(0, 0, 0, 0);
            }
        }
    }

    private static void collect(
            NDManager manager, Parameters parameters, NDArray slopes, NDArray idle, float... values) {
        new Gradients(parameters).clear();
        try (NDManager batch = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            slopes.tempAttach(batch);
            idle.tempAttach(batch);
            collector.backward(
                    slopes.mul(batch.create(values)).sum().add(idle.sign().sum()));
        }
    }
}
