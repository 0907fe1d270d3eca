package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.Random;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RequiresEngine
class MaskedNetworkTest {
    private static final int WINDOWS = 3;
    private static final int LENGTH = 17;
    private static final int LETTERS = 5;
    /** One for the reading. */
    private static final int CHANNELS = LETTERS + 1;

    private static final int PLACE = 8;

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void whatIsSaidOfAPlaceDoesNotDependOnTheLetterThere(boolean attention) {
        byte[][] windows = windows();
        float[] before = run(attention, windows);
        windows[0][PLACE + 1] = other(windows[0][PLACE + 1]);
        float[] after = run(attention, windows);

        assertThat(said(after, 0, PLACE)).isEqualTo(said(before, 0, PLACE));
        for (int place = 0; place < LENGTH; place++) {
            if (place != PLACE) {
                assertThat(said(after, 0, place)).as("place %s", place).isNotEqualTo(said(before, 0, place));
            }
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void lettersJustOutsideTheWindowAreSeen(boolean attention) {
        byte[][] windows = windows();
        float[] before = run(attention, windows);
        windows[0][0] = other(windows[0][0]);
        windows[1][LENGTH + 1] = other(windows[1][LENGTH + 1]);
        float[] after = run(attention, windows);

        assertThat(said(after, 0, 0)).isNotEqualTo(said(before, 0, 0));
        assertThat(said(after, 1, LENGTH - 1)).isNotEqualTo(said(before, 1, LENGTH - 1));
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void aWindowsOutputDependsOnNoOtherWindow(boolean attention) {
        byte[][] windows = windows();
        float[] before = run(attention, windows);
        windows[1] = windows[2].clone();
        float[] after = run(attention, windows);

        for (int place = 0; place < LENGTH; place++) {
            assertThat(said(after, 0, place)).isEqualTo(said(before, 0, place));
        }
    }

    @ParameterizedTest(name = "attention: {0}")
    @ValueSource(booleans = {false, true})
    void probabilitiesSumToOne(boolean attention) {
        float[] output = run(attention, windows());
        for (int at = 0; at < output.length; at += LETTERS) {
            double sum = 0;
            for (int i = at; i < at + LETTERS; i++) {
                sum += Math.exp(output[i]);
            }
            assertThat(sum).isBetween(1 - 1e-5, 1 + 1e-5);
        }
    }

    private static byte other(byte letter) {
        return (byte) ((letter + 1) % LETTERS);
    }

    private static byte[][] windows() {
        Random random = new Random(3);
        byte[][] windows = new byte[WINDOWS][LENGTH + 2];
        for (byte[] window : windows) {
            for (int i = 0; i < window.length; i++) {
                window[i] = (byte) random.nextInt(LETTERS);
            }
        }
        return windows;
    }

    private static float[] said(float[] output, int window, int place) {
        int at = (window * LENGTH + place) * LETTERS;
        return Arrays.copyOfRange(output, at, at + LETTERS);
    }

    private static float[] run(boolean attention, byte[][] windows) {
        MaskedNetwork.Shape shape = new MaskedNetwork.Shape(attention, 8, 2, 2, 16, 4, 0);
        float[] input = new float[2 * WINDOWS * LENGTH * CHANNELS];
        for (int window = 0; window < WINDOWS; window++) {
            for (int i = 0; i < LENGTH; i++) {
                input[(window * LENGTH + i) * CHANNELS + windows[window][i]] = 1;
                int behind = ((WINDOWS + window) * LENGTH + i) * CHANNELS;
                input[behind + windows[window][LENGTH + 1 - i]] = 1;
                input[behind + LETTERS] = 1;
            }
        }
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 5)) {
            MaskedNetwork.Output output = new MaskedNetwork(parameters, CHANNELS, LETTERS, shape)
                    .apply(manager.create(input, new Shape(2 * WINDOWS, LENGTH, CHANNELS)), false);
            assertThat(output.codes().getShape()).isEqualTo(new Shape(WINDOWS, LENGTH, 4));
            assertThat(output.logProbabilities().getShape()).isEqualTo(new Shape(WINDOWS, LENGTH, LETTERS));
            return output.logProbabilities().toFloatArray();
        }
    }
}
