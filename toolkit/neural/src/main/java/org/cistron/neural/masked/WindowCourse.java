package org.cistron.neural.masked;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Which windows are learned from in which order: all sequences are cut into windows, in another place and another order each time
 * round, so that none is seen twice before all are seen. A step's windows depend on the seed and its number alone.
 */
final class WindowCourse {
    private final Alphabet alphabet;
    private final List<byte[]> sequences;
    private final int length;
    private final long seed;
    private final int[] owners;
    private final int[] places;
    private int[] order = new int[0];
    private int round = -1;

    WindowCourse(Alphabet alphabet, List<byte[]> sequences, int length, long seed) {
        this.alphabet = alphabet;
        this.sequences = sequences;
        this.length = length;
        this.seed = seed;
        int count = sequences.stream().mapToInt(this::windows).sum();
        owners = new int[count];
        places = new int[count];
        int next = 0;
        for (int i = 0; i < sequences.size(); i++) {
            for (int place = 0; place < windows(sequences.get(i)); place++) {
                owners[next] = i;
                places[next++] = place;
            }
        }
    }

    /** Returns how many windows there are in one round. */
    int size() {
        return owners.length;
    }

    /** Returns the windows of a step, as {@link WindowBatch#cut} gives them. */
    List<byte[]> windows(int step, int count) {
        List<byte[]> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            windows.add(window((long) step * count + i));
        }
        return windows;
    }

    private byte[] window(long number) {
        shuffle((int) (number / owners.length));
        int drawn = order[(int) (number % owners.length)];
        byte[] sequence = sequences.get(owners[drawn]);
        // Shifts a whole sequence's windows together, so that they go on covering it.
        int shift = new SplittableRandom(seed ^ (31L * round + owners[drawn])).nextInt(length / 2 + 1);
        return WindowBatch.cut(alphabet, sequence, places[drawn] * length - shift, length);
    }

    private void shuffle(int wanted) {
        if (round == wanted) {
            return;
        }
        round = wanted;
        order = new int[owners.length];
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + round);
        for (int i = 0; i < order.length; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
    }

    private int windows(byte[] sequence) {
        return (sequence.length + length - 1) / length;
    }
}
