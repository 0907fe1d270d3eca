package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradients against central differences: for each parameter along its gradient and along a random direction. */
@RequiresEngine
class GradientCheckTest {
    private static final Windows WINDOWS = Windows.random(2, 3 * 11, 4);
    private static final double STEP = 2e-3;

    @ParameterizedTest
    @EnumSource
    void gradientsAreTheSlopesOfTheOutputs(SmallNetwork kind) {
        Map<String, float[]> values = values(kind);
        // The engine optimizes a script after it has run a few times: the last gradients are those to check.
        Map<String, float[]> gradients = gradients(kind, values, 4);
        Random random = new Random(9);
        gradients.forEach((name, gradient) -> {
            double norm = Math.sqrt(dot(gradient, gradient));
            assertThat(norm).as(name).isGreaterThan(0);
            check(kind, values, name, gradient, scaled(gradient, 1 / norm), norm);
            check(kind, values, name, gradient, direction(random, gradient.length), norm);
        });
    }

    private static void check(
            SmallNetwork kind,
            Map<String, float[]> values,
            String name,
            float[] gradient,
            float[] direction,
            double norm) {
        double ahead = loss(kind, moved(values, name, direction, STEP));
        double behind = loss(kind, moved(values, name, direction, -STEP));
        assertThat((ahead - behind) / (2 * STEP))
                .as(name)
                .isCloseTo(dot(gradient, direction), within(0.02 * norm + 2e-3));
    }

    private static Map<String, float[]> values(SmallNetwork kind) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 6)) {
            kind.make(parameters);
            Map<String, float[]> values = parameters.values();
            Random random = new Random(2);
            // Gains of exactly one and biases of exactly zero would hide that one of them is left out.
            values.replaceAll((name, numbers) -> moved(numbers, direction(random, numbers.length), 0.3));
            return values;
        }
    }

    private static Map<String, float[]> gradients(SmallNetwork kind, Map<String, float[]> values, int times) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.of(manager, 0, values)) {
            GeneNetwork network = kind.make(parameters);
            parameters.trainable();
            Map<String, float[]> gradients = new LinkedHashMap<>();
            for (int i = 0; i < times; i++) {
                parameters.arrays().values().forEach(array -> array.getGradient()
                        .muli(0));
                try (NDManager batch = manager.newSubManager();
                        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                    NDArray out = network.apply(WINDOWS.encode(batch), true);
                    NDArray weights = batch.create(weights((int) out.size()), out.getShape());
                    collector.backward(out.mul(weights).sum());
                }
            }
            parameters
                    .arrays()
                    .forEach((name, array) ->
                            gradients.put(name, array.getGradient().toFloatArray()));
            return gradients;
        }
    }

    private static double loss(SmallNetwork kind, Map<String, float[]> values) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.of(manager, 0, values)) {
            float[] out =
                    kind.make(parameters).apply(WINDOWS.encode(manager), false).toFloatArray();
            return dot(out, weights(out.length));
        }
    }

    private static float[] weights(int count) {
        return direction(new Random(8), count);
    }

    private static Map<String, float[]> moved(
            Map<String, float[]> values, String name, float[] direction, double step) {
        Map<String, float[]> moved = new LinkedHashMap<>(values);
        moved.put(name, moved(values.get(name), direction, step));
        return moved;
    }

    private static float[] moved(float[] values, float[] direction, double step) {
        float[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += (float) (step * direction[i]);
        }
        return moved;
    }

    private static float[] direction(Random random, int count) {
        float[] direction = new float[count];
        for (int i = 0; i < count; i++) {
            direction[i] = (float) random.nextGaussian();
        }
        return scaled(direction, 1 / Math.sqrt(dot(direction, direction)));
    }

    private static float[] scaled(float[] values, double factor) {
        float[] scaled = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = (float) (factor * values[i]);
        }
        return scaled;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
