package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Map;
import java.util.Random;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RequiresEngine
class DilatedConvolutionTest {
    private static final int ROWS = 4;
    private static final int SIZE = 5;

    @ParameterizedTest(name = "{0} tokens, dilation {1}")
    @CsvSource({"12, 1", "12, 4", "12, 11", "12, 12", "12, 20", "1, 1"})
    void agreesWithTheFormula(int tokens, int dilation) {
        Random random = new Random(5);
        float[] x = new float[ROWS * tokens * SIZE];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) random.nextGaussian();
        }
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            DilatedConvolution block = new DilatedConvolution(parameters, "block", SIZE, dilation);

            float[] found = block.apply(manager.create(x, new Shape(ROWS, tokens, SIZE)))
                    .toFloatArray();

            Formula formula = new Formula(parameters.values(), x, tokens, dilation);
            for (int row = 0; row < ROWS; row++) {
                for (int token = 0; token < tokens; token++) {
                    double[] expected = formula.output(row, token);
                    for (int i = 0; i < SIZE; i++) {
                        assertThat((double) found[(row * tokens + token) * SIZE + i])
                                .isCloseTo(expected[i], within(1e-5));
                    }
                }
            }
        }
    }

    /** The block in plain Java, token by token. */
    private static final class Formula {
        private final Map<String, float[]> values;
        private final float[] x;
        private final int tokens;
        private final int dilation;

        Formula(Map<String, float[]> values, float[] x, int tokens, int dilation) {
            this.values = values;
            this.x = x;
            this.tokens = tokens;
            this.dilation = dilation;
        }

        double[] output(int row, int token) {
            double[] sum = new double[SIZE];
            add(sum, "own", row, token);
            add(sum, "before", row, token - dilation);
            add(sum, "after", row, token + dilation);
            add(sum, "opposite", (row + ROWS / 2) % ROWS, tokens - 1 - token);
            for (int i = 0; i < SIZE; i++) {
                sum[i] = Math.max(0, sum[i]);
            }
            double[] output = new double[SIZE];
            for (int i = 0; i < SIZE; i++) {
                output[i] = x[(row * tokens + token) * SIZE + i];
                for (int j = 0; j < SIZE; j++) {
                    output[i] += values.get("block.give.weight")[i * SIZE + j] * sum[j];
                }
            }
            return output;
        }

        private void add(double[] sum, String weight, int row, int token) {
            if (token < 0 || token >= tokens) {
                return;
            }
            double[] normal = normal(row, token);
            for (int i = 0; i < SIZE; i++) {
                for (int j = 0; j < SIZE; j++) {
                    sum[i] += values.get("block." + weight)[i * SIZE + j] * normal[j];
                }
            }
        }

        private double[] normal(int row, int token) {
            double mean = 0;
            double square = 0;
            double[] normal = new double[SIZE];
            for (int i = 0; i < SIZE; i++) {
                normal[i] = x[(row * tokens + token) * SIZE + i];
                mean += normal[i] / SIZE;
                square += normal[i] * normal[i] / SIZE;
            }
            for (int i = 0; i < SIZE; i++) {
                normal[i] = (normal[i] - mean) / Math.sqrt(square - mean * mean + 1e-5);
            }
            return normal;
        }
    }
}
