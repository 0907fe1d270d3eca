package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random windows of nucleotides (0 to 3 for A, C, G, T), one-hot in both readings. */
public record Windows(List<int[]> sequences) {
    /** Channels of the encoding; the complement of channel c is channel 3 - c. */
    public static final int CHANNELS = 4;

    /** Draws windows. */
    public static Windows random(int count, int nucleotides, long seed) {
        Random random = new Random(seed);
        return new Windows(
                Stream.generate(() -> random.ints(nucleotides, 0, CHANNELS).toArray())
                        .limit(count)
                        .toList());
    }

    /** Returns the same windows read from the other side. */
    public Windows reverseComplement() {
        return new Windows(sequences.stream().map(Windows::reverseComplement).toList());
    }

    /** Returns the windows in another order: window i of the result is window order[i] of these. */
    public Windows inOrder(int... order) {
        return new Windows(IntStream.of(order).mapToObj(sequences::get).toList());
    }

    /** Returns shape [2B, 4, N]: the windows, then their reverse complements. */
    public NDArray encode(NDManager manager) {
        int length = sequences.get(0).length;
        int rows = 2 * sequences.size();
        float[] values = new float[rows * CHANNELS * length];
        for (int row = 0; row < rows; row++) {
            int[] sequence = sequences.get(row % sequences.size());
            int[] reading = row < sequences.size() ? sequence : reverseComplement(sequence);
            for (int i = 0; i < length; i++) {
                values[(row * CHANNELS + reading[i]) * length + i] = 1;
            }
        }
        return manager.create(values, new Shape(rows, CHANNELS, length));
    }

    private static int[] reverseComplement(int[] sequence) {
        return IntStream.range(0, sequence.length)
                .map(i -> CHANNELS - 1 - sequence[sequence.length - 1 - i])
                .toArray();
    }
}
