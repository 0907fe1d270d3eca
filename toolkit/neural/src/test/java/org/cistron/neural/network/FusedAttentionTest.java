package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Random;
import java.util.stream.IntStream;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresEngine
class FusedAttentionTest {
    private static final int BLOCK = 4;
    private static final int SEQUENCES = 6;
    private static final int WIDTH = 8;

    @ParameterizedTest(name = "{0} tokens in blocks of 4")
    @ValueSource(ints = {1, 3, 4, 5, 8, 18, 24})
    void agreesWithTheNaiveFormulaForAnyNumberOfTokens(int tokens) {
        Random random = new Random(tokens);
        float[] queries = random(random, SEQUENCES * tokens * WIDTH);
        float[] keys = random(random, SEQUENCES * tokens * WIDTH);
        float[] values = random(random, SEQUENCES * tokens * WIDTH);
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            FusedAttention attention = FusedAttention.sliding(parameters, BLOCK);
            Shape shape = new Shape(3, SEQUENCES / 3, tokens, WIDTH);

            NDArray found = attention.apply(
                    manager.create(queries, shape), manager.create(keys, shape), manager.create(values, shape));

            assertThat(found.getShape()).isEqualTo(shape);
            float[] numbers = found.toFloatArray();
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                for (int token = 0; token < tokens; token++) {
                    double[] expected = naive(queries, keys, values, sequence * tokens, token, tokens);
                    for (int i = 0; i < WIDTH; i++) {
                        assertThat((double) numbers[(sequence * tokens + token) * WIDTH + i])
                                .isCloseTo(expected[i], within(1e-5));
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} tokens, looking backward")
    @ValueSource(ints = {1, 5, 33})
    void lookingBackwardATokenSeesItselfAndThoseBeforeIt(int tokens) {
        Random random = new Random(tokens);
        float[] queries = random(random, SEQUENCES * tokens * WIDTH);
        float[] keys = random(random, SEQUENCES * tokens * WIDTH);
        float[] values = random(random, SEQUENCES * tokens * WIDTH);
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            Shape shape = new Shape(3, SEQUENCES / 3, tokens, WIDTH);
            float[] numbers = FusedAttention.backwardLooking(parameters)
                    .apply(manager.create(queries, shape), manager.create(keys, shape), manager.create(values, shape))
                    .toFloatArray();
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                for (int token = 0; token < tokens; token++) {
                    double[] expected = naive(queries, keys, values, sequence * tokens, token, 0, token + 1);
                    for (int i = 0; i < WIDTH; i++) {
                        assertThat((double) numbers[(sequence * tokens + token) * WIDTH + i])
                                .isCloseTo(expected[i], within(1e-5));
                    }
                }
            }
        }
    }

    private static double[] naive(float[] queries, float[] keys, float[] values, int start, int token, int tokens) {
        int first = Math.max(0, (token / BLOCK - 1) * BLOCK);
        int end = Math.min(tokens, (token / BLOCK + 2) * BLOCK);
        return naive(queries, keys, values, start, token, first, end);
    }

    private static double[] naive(
            float[] queries, float[] keys, float[] values, int start, int token, int first, int end) {
        double[] weights = IntStream.range(first, end)
                .mapToDouble(other -> Math.exp(dot(queries, start + token, keys, start + other) / Math.sqrt(WIDTH)))
                .toArray();
        double sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        return IntStream.range(0, WIDTH)
                .mapToDouble(i -> IntStream.range(first, end)
                                .mapToDouble(other -> weights[other - first] * values[(start + other) * WIDTH + i])
                                .sum()
                        / sum)
                .toArray();
    }

    private static double dot(float[] queries, int query, float[] keys, int key) {
        return IntStream.range(0, WIDTH)
                .mapToDouble(i -> (double) queries[query * WIDTH + i] * keys[key * WIDTH + i])
                .sum();
    }

    private static float[] random(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
