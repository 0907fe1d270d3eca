package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RequiresEngine
class NetworksTest {
    private static final int WINDOWS = 5;
    private static final int TOKENS = 23;
    private static final int OUTPUTS_OF_A_READING = TOKENS * GeneNetwork.OUTPUTS;

    @ParameterizedTest
    @EnumSource
    void reverseComplementsGiveTheSameNumbersWithTheReadingsSwapped(SmallNetwork kind) {
        Windows windows = Windows.random(WINDOWS, 3 * TOKENS, 1);
        float[] found = run(kind, windows);
        float[] reversed = run(kind, windows.reverseComplement());

        for (int row = 0; row < 2 * WINDOWS; row++) {
            assertThat(row(reversed, (row + WINDOWS) % (2 * WINDOWS))).containsExactly(row(found, row), within(1e-6f));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingsDiffer(SmallNetwork kind) {
        float[] found = run(kind, Windows.random(WINDOWS, 3 * TOKENS, 1));

        assertThat(row(found, 0)).isNotEqualTo(row(found, WINDOWS));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfWindowsChangesNoBitOfAnyWindow(SmallNetwork kind) {
        Windows windows = Windows.random(WINDOWS, 3 * TOKENS, 2);
        int[] order = {3, 0, 4, 2, 1};
        float[] found = run(kind, windows);
        float[] permuted = run(kind, windows.inOrder(order));

        for (int i = 0; i < WINDOWS; i++) {
            assertThat(row(permuted, i)).isEqualTo(row(found, order[i]));
            assertThat(row(permuted, WINDOWS + i)).isEqualTo(row(found, WINDOWS + order[i]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWindowsOutputsDependOnNoOtherWindow(SmallNetwork kind) {
        Windows windows = Windows.random(WINDOWS, 3 * TOKENS, 2);
        Windows others = Windows.random(WINDOWS, 3 * TOKENS, 7);
        others = new Windows(Arrays.asList(
                windows.sequences().get(0),
                others.sequences().get(1),
                others.sequences().get(2),
                others.sequences().get(3),
                others.sequences().get(4)));

        float[] found = run(kind, windows);
        float[] beside = run(kind, others);

        assertThat(row(beside, 0)).isEqualTo(row(found, 0));
        assertThat(row(beside, WINDOWS)).isEqualTo(row(found, WINDOWS));
    }

    private static float[] run(SmallNetwork kind, Windows windows) {
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 5)) {
            var out = kind.make(parameters).apply(windows.encode(manager), false);
            assertThat(out.getShape()).isEqualTo(new Shape(2L * WINDOWS, TOKENS, GeneNetwork.OUTPUTS));
            return out.toFloatArray();
        }
    }

    private static float[] row(float[] outputs, int row) {
        return Arrays.copyOfRange(outputs, row * OUTPUTS_OF_A_READING, (row + 1) * OUTPUTS_OF_A_READING);
    }
}
