package org.cistron.neural.gene;

import org.cistron.neural.network.GeneNetwork;

/**
 * Where in an array of shape [2B, T, outputs] a codon of a window is spoken of.
 *
 * @param windows of the batch (B)
 * @param length nucleotides of a window (N)
 * @param outputs numbers for each token, frames first
 */
record CodonGrid(int windows, int length, int outputs) {
    /** Frames that a token speaks of. */
    static final int FRAMES = 3;
    /** Offset of start evidence from coding evidence. */
    static final int START = 3;
    /** Offset of the frame's logit from coding evidence. */
    static final int LOGIT = 6;

    /** Returns the grid of a network's output. */
    static CodonGrid ofOutput(int windows, int length) {
        return new CodonGrid(windows, length, GeneNetwork.OUTPUTS);
    }

    /** Returns the grid of what holds one number for each codon. */
    static CodonGrid ofFrames(int windows, int length) {
        return new CodonGrid(windows, length, FRAMES);
    }

    int tokens() {
        return length / 3;
    }

    int size() {
        return 2 * windows * tokens() * outputs;
    }

    /** Returns the index for the forward codon that begins at an offset of a window. */
    int forward(int window, int offset) {
        return index(window, offset);
    }

    /** Returns the index for the reverse codon whose leftmost nucleotide is at an offset of a window. */
    int reverse(int window, int offset) {
        return index(windows + window, length - 3 - offset);
    }

    /** A token speaks of codons that begin at -1, 0 and 1 from its first nucleotide. */
    private int index(int row, int readingOffset) {
        int token = (readingOffset + 1) / 3;
        int frame = readingOffset + 1 - 3 * token;
        return (row * tokens() + token) * outputs + frame;
    }
}
