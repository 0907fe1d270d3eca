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
class RecurrenceTest {
    private static final int ROWS = 3;
    private static final int TOKENS = 17;

    @ParameterizedTest
    @CsvSource({"LSTM, 6, 6", "LSTM, 5, 7", "GRU, 6, 6", "GRU, 5, 7"})
    void agreesWithTheTextbook(Recurrence.Cell cell, int in, int size) {
        float[] input = random(ROWS * TOKENS * in);
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 3)) {
            Recurrence layer = new Recurrence(parameters, "layer", cell, in, size);

            float[] found = layer.apply(manager.create(input, new Shape(ROWS, TOKENS, in)), false)
                    .toFloatArray();

            Map<String, float[]> values = parameters.values();
            Cells cells = new Cells(
                    values.get("layer.input_weight"),
                    values.get("layer.state_weight"),
                    values.get("layer.input_bias"),
                    values.get("layer.state_bias"),
                    in,
                    size);
            for (int row = 0; row < ROWS; row++) {
                double[][] tokens = tokens(input, row, in);
                double[][] expected = cell == Recurrence.Cell.LSTM ? cells.lstm(tokens) : cells.gru(tokens);
                for (int t = 0; t < TOKENS; t++) {
                    for (int i = 0; i < size; i++) {
                        assertThat((double) found[(row * TOKENS + t) * size + i])
                                .isCloseTo(expected[t][i], within(1e-6));
                    }
                }
            }
        }
    }

    private static double[][] tokens(float[] input, int row, int in) {
        double[][] tokens = new double[TOKENS][in];
        for (int t = 0; t < TOKENS; t++) {
            for (int i = 0; i < in; i++) {
                tokens[t][i] = input[(row * TOKENS + t) * in + i];
            }
        }
        return tokens;
    }

    private static float[] random(int count) {
        Random random = new Random(11);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
