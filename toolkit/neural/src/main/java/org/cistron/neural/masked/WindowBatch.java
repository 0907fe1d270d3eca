package org.cistron.neural.masked;

import java.util.Arrays;

/** Windows of one length as a {@link org.cistron.neural.network.MaskedNetwork}'s input. */
final class WindowBatch {
    private final Alphabet alphabet;
    private final int windows;
    private final int length;
    private final float[] input;
    private final float[] targets;

    /** Makes room for windows; all places lie outside of a sequence at first. */
    WindowBatch(Alphabet alphabet, int windows, int length) {
        this.alphabet = alphabet;
        this.windows = windows;
        this.length = length;
        this.input = new float[2 * windows * length * channels(alphabet)];
        this.targets = new float[windows * length * alphabet.letters()];
        byte[] outside = new byte[length + 2];
        Arrays.fill(outside, alphabet.outside());
        for (int i = 0; i < windows; i++) {
            show(i, outside);
        }
    }

    /** Returns how many numbers a place's input has: one a token, and one that tells the reading. */
    static int channels(Alphabet alphabet) {
        return alphabet.tokens() + 1;
    }

    /**
     * Returns the tokens of a window, with one more at both ends.
     *
     * @param sequence tokens
     * @param start of the window in the sequence, which may be negative
     */
    static byte[] cut(Alphabet alphabet, byte[] sequence, int start, int length) {
        byte[] cut = new byte[length + 2];
        Arrays.fill(cut, alphabet.outside());
        int from = Math.max(0, start - 1);
        int to = Math.min(sequence.length, start + length + 1);
        if (from < to) {
            System.arraycopy(sequence, from, cut, from - (start - 1), to - from);
        }
        return cut;
    }

    /**
     * Shows the network a window.
     *
     * @param cut as {@link #cut} gives it
     */
    void show(int window, byte[] cut) {
        int channels = channels(alphabet);
        int forward = window * length * channels;
        int backward = (windows + window) * length * channels;
        Arrays.fill(input, forward, forward + length * channels, 0);
        Arrays.fill(input, backward, backward + length * channels, 0);
        for (int i = 0; i < length; i++) {
            input[forward + i * channels + cut[i]] = 1;
            input[backward + i * channels + cut[length + 1 - i]] = 1;
            input[backward + i * channels + channels - 1] = 1;
        }
    }

    /** Says what the network should say of a window's places; nothing of those where no letter is known. */
    void teach(int window, byte[] cut) {
        for (int i = 0; i < length; i++) {
            if (cut[i + 1] < alphabet.letters()) {
                targets[(window * length + i) * alphabet.letters() + cut[i + 1]] = 1;
            }
        }
    }

    /** Returns shape [2B, T, channels]. */
    float[] input() {
        return input;
    }

    /** Returns shape [B, T, letters]: 1 for the letter that is there. */
    float[] targets() {
        return targets;
    }
}
