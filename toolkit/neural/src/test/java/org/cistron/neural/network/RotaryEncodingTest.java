package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Random;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.api.Test;

@RequiresEngine
class RotaryEncodingTest {
    private static final int TOKENS = 40;
    private static final int WIDTH = 6;

    @Test
    void turnsEachPairByItsOwnAngle() {
        float[] x = {1, 0, 0, 1, 3, 4};

        float[] found = turnEverywhere(x);

        for (int token = 0; token < TOKENS; token++) {
            for (int pair = 0; pair < WIDTH / 2; pair++) {
                double angle = token * Math.pow(10_000, -2.0 * pair / WIDTH);
                double first = x[2 * pair];
                double second = x[2 * pair + 1];
                assertThat((double) found[token * WIDTH + 2 * pair])
                        .isCloseTo(first * Math.cos(angle) - second * Math.sin(angle), within(1e-5));
                assertThat((double) found[token * WIDTH + 2 * pair + 1])
                        .isCloseTo(first * Math.sin(angle) + second * Math.cos(angle), within(1e-5));
            }
        }
    }

    @Test
    void productsDependOnTheDistanceOnly() {
        Random random = new Random(3);
        float[] queries = turnEverywhere(random(random));
        float[] keys = turnEverywhere(random(random));

        double atTheStart = dot(queries, 0, keys, 7);

        for (int token = 1; token + 7 < TOKENS; token++) {
            assertThat(dot(queries, token, keys, token + 7)).isCloseTo(atTheStart, within(1e-5));
        }
        assertThat(dot(queries, 0, keys, 8)).isNotCloseTo(atTheStart, within(1e-2));
    }

    private static float[] turnEverywhere(float[] x) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            RotaryEncoding encoding = new RotaryEncoding(parameters, WIDTH);
            NDArray everywhere = manager.create(x, new Shape(1, 1, 1, WIDTH)).broadcast(new Shape(1, TOKENS, 1, WIDTH));
            return encoding.apply(everywhere, encoding.turns(manager, TOKENS)).toFloatArray();
        }
    }

    private static double dot(float[] queries, int query, float[] keys, int key) {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += (double) queries[query * WIDTH + i] * keys[key * WIDTH + i];
        }
        return sum;
    }

    private static float[] random(Random random) {
        float[] values = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
