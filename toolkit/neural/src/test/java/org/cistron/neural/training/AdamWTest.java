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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RequiresEngine
class AdamWTest {
    private static final double RATE = 0.05;
    private static final double DECAY = 0.1;
    private static final int SIZE = 6;
    private static final float[] BEGIN = {1, -2, 0.5f, 3, -0.1f, 0};

    private final NDManager manager = NeuralEngine.open(Device.cpu());

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void stepsAsPublished() {
        Parameters parameters = parameters(BEGIN);
        try (AdamW optimizer = new AdamW(manager, parameters, DECAY)) {
            Published weights = new Published(DECAY);
            Published biases = new Published(0);
            for (int step = 1; step <= 7; step++) {
                gradients(parameters, step);
                optimizer.step(RATE / step);
                weights.step(step, RATE / step);
                biases.step(step, RATE / step);

                assertThat(parameters.values().get("weights")).containsExactly(weights.values(), within(1e-6f));
                assertThat(parameters.values().get("biases")).containsExactly(biases.values(), within(1e-6f));
            }
        }
    }

    @Test
    void aRestoredOptimizerTakesTheSameSteps() {
        Parameters first = parameters(BEGIN);
        try (AdamW optimizer = new AdamW(manager, first, DECAY)) {
            steps(first, optimizer, 1, 4);
            AdamW.State state = optimizer.state();
            Map<String, float[]> values = first.values();
            steps(first, optimizer, 5, 9);

            Parameters second = Parameters.of(manager, 0, values);
            make(second);
            try (AdamW restored = new AdamW(manager, second, DECAY)) {
                restored.restore(state);
                steps(second, restored, 5, 9);
                assertThat(restored.state().steps()).isEqualTo(9);
            }

            assertThat(second.values().get("weights")).isEqualTo(first.values().get("weights"));
            assertThat(second.values().get("biases")).isEqualTo(first.values().get("biases"));
        }
    }

    @Test
    void aStateIsACopy() {
        Parameters parameters = parameters(BEGIN);
        try (AdamW optimizer = new AdamW(manager, parameters, DECAY)) {
            steps(parameters, optimizer, 1, 2);
            AdamW.State state = optimizer.state();
            float[] mean = state.means().get("weights").clone();

            steps(parameters, optimizer, 3, 4);

            assertThat(state.means().get("weights")).isEqualTo(mean);
            assertThat(optimizer.state().means().get("weights")).isNotEqualTo(mean);
        }
    }

    @Test
    void aStepLeavesNothingInMemory() {
        Parameters parameters = parameters(BEGIN);
        try (AdamW optimizer = new AdamW(manager, parameters, DECAY)) {
            NDManager holder = parameters.arrays().get("weights").getManager();
            gradients(parameters, 1);
            optimizer.step(RATE);
            int arrays = holder.getManagedArrays().size();

            for (int step = 2; step < 5; step++) {
                new Gradients(parameters).clip(1e-3);
                optimizer.step(RATE);
                new Gradients(parameters).clear();
            }

            assertThat(holder.getManagedArrays()).hasSize(arrays);
        }
    }

    private void steps(Parameters parameters, AdamW optimizer, int first, int last) {
        for (int step = first; step <= last; step++) {
            gradients(parameters, step);
            optimizer.step(RATE);
        }
    }

    private Parameters parameters(float[] values) {
        Parameters parameters = Parameters.of(manager, 0, Map.of("weights", values, "biases", values));
        make(parameters);
        return parameters;
    }

    private static void make(Parameters parameters) {
        parameters.constant("weights", 0, 2, SIZE / 2);
        parameters.constant("biases", 0, SIZE);
        parameters.trainable();
    }

    private void gradients(Parameters parameters, int step) {
        new Gradients(parameters).clear();
        try (NDManager batch = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray loss = batch.create(0f);
            for (NDArray array : parameters.arrays().values()) {
                array.tempAttach(batch);
                loss = loss.add(array.flatten().mul(batch.create(slopes(step))).sum());
            }
            collector.backward(loss);
        }
    }

    private static float[] slopes(int step) {
        float[] slopes = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            slopes[i] = (float) (Math.sin(step * (i + 1.0)) * Math.pow(10, i - 3.0));
        }
        return slopes;
    }

    /** Algorithm 2 of Loshchilov and Hutter (2019), in double precision. */
    private static final class Published {
        private final double decay;
        private final double[] values = new double[SIZE];
        private final double[] means = new double[SIZE];
        private final double[] squares = new double[SIZE];

        Published(double decay) {
            this.decay = decay;
            for (int i = 0; i < SIZE; i++) {
                values[i] = BEGIN[i];
            }
        }

        void step(int step, double rate) {
            float[] slopes = slopes(step);
            for (int i = 0; i < SIZE; i++) {
                means[i] = 0.9 * means[i] + 0.1 * slopes[i];
                squares[i] = 0.98 * squares[i] + 0.02 * slopes[i] * slopes[i];
                double mean = means[i] / (1 - Math.pow(0.9, step));
                double square = squares[i] / (1 - Math.pow(0.98, step));
                values[i] -= rate * (mean / (Math.sqrt(square) + 1e-8) + decay * values[i]);
            }
        }

        float[] values() {
            float[] rounded = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                rounded[i] = (float) values[i];
            }
            return rounded;
        }
    }
}
