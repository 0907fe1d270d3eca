package org.cistron.neural.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.engine.RequiresEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RequiresEngine
class StrandsTest {
    private static final int TOKENS = 9;

    private final NDManager manager = NeuralEngine.open(Device.cpu());

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void theOppositeOfATokenIsTheOtherReadingsTokenOfTheSamePlace() {
        // Two windows of three tokens and two channels; the number tells row, token and channel.
        NDArray own = manager.create(
                new float[] {
                    0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121, 200, 201, 210, 211, 220, 221, 300, 301, 310,
                    311, 320, 321
                },
                new Shape(4, 3, 2));

        assertThat(Strands.opposite(own).toFloatArray())
                .containsExactly(
                        220, 221, 210, 211, 200, 201, 320, 321, 310, 311, 300, 301, 20, 21, 10, 11, 0, 1, 120, 121, 110,
                        111, 100, 101);
    }

    @Test
    void ownComesBeforeOpposite() {
        NDArray own = manager.create(new float[] {1, 2, 3, 4}, new Shape(2, 2, 1));

        NDArray both = Strands.withOpposite(own);

        assertThat(both.getShape()).isEqualTo(new Shape(2, 2, 2));
        assertThat(both.toFloatArray()).containsExactly(1, 4, 2, 3, 3, 2, 4, 1);
    }

    @Test
    void aTokenIsTheSameThreeNucleotidesInBothReadings() {
        try (Parameters parameters = Parameters.untrained(manager, 3)) {
            CodonStem stem = new CodonStem(parameters, Windows.CHANNELS, 16);
            for (int token = 0; token < TOKENS; token++) {
                NDArray both = Strands.withOpposite(stem.apply(onlyToken(token)));
                float[] sizes = both.abs().sum(new int[] {2}).toFloatArray();

                assertThat(seen(Arrays.copyOf(sizes, TOKENS)))
                        .as("tokens that see token %d", token)
                        .containsExactly(Math.max(0, token - 3), Math.min(TOKENS - 1, token + 3));
                assertThat(seen(Arrays.copyOfRange(sizes, TOKENS, 2 * TOKENS)))
                        .containsExactly(Math.max(0, TOKENS - 4 - token), Math.min(TOKENS - 1, TOKENS + 2 - token));
            }
        }
    }

    @Test
    void aRecurrentLayerLooksBackOnly() {
        try (Parameters parameters = Parameters.untrained(manager, 3)) {
            Recurrence layer = new Recurrence(parameters, "layer", Recurrence.Cell.LSTM, 5, 4);

            assertThat(firstTokenChangesWithTheLast(x -> layer.apply(x, false))).isFalse();
        }
    }

    @Test
    void theOppositeReadingMakesItLookBothWays() {
        try (Parameters parameters = Parameters.untrained(manager, 3)) {
            Recurrence layer = new Recurrence(parameters, "layer", Recurrence.Cell.LSTM, 5, 4);

            assertThat(firstTokenChangesWithTheLast(x -> Strands.withOpposite(layer.apply(x, false))))
                    .isTrue();
        }
    }

    private boolean firstTokenChangesWithTheLast(UnaryOperator<NDArray> layer) {
        float[] first = firstToken(layer.apply(tokens(0)));
        float[] changed = firstToken(layer.apply(tokens(1)));
        return !Arrays.equals(first, changed);
    }

    /** One window, both readings, whose last token in forward direction holds a value. */
    private NDArray tokens(float last) {
        float[] values = new float[2 * TOKENS * 5];
        Arrays.fill(values, (TOKENS - 1) * 5, (TOKENS + 1) * 5, last);
        return manager.create(values, new Shape(2, TOKENS, 5));
    }

    private static float[] firstToken(NDArray out) {
        return Arrays.copyOf(out.toFloatArray(), (int) out.getShape().get(2));
    }

    /** A window whose own nucleotides are all unknown but a token's first and last. */
    private NDArray onlyToken(int token) {
        int length = 3 * TOKENS;
        float[] values = new float[2 * Windows.CHANNELS * length];
        for (int nucleotide : new int[] {3 * token, 3 * token + 2}) {
            values[nucleotide] = 1;
            values[(2 * Windows.CHANNELS - 1) * length + length - 1 - nucleotide] = 1;
        }
        return manager.create(values, new Shape(2, Windows.CHANNELS, length));
    }

    /** The first and the last token that see anything. */
    private static int[] seen(float[] sizes) {
        return new int[] {first(sizes), last(sizes)};
    }

    private static int first(float[] sizes) {
        int token = 0;
        while (sizes[token] == 0) {
            token++;
        }
        return token;
    }

    private static int last(float[] sizes) {
        int token = sizes.length - 1;
        while (sizes[token] == 0) {
            token--;
        }
        return token;
    }
}
