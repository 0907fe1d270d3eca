package org.cistron.neural.gene;

import org.cistron.genes.calling.EvidenceGradient;

/**
 * A network's output for a batch, read codon by codon.
 *
 * <p>The evidence for a codon is the head's evidence plus a fixed share of the frame's logit: the logit is what the network
 * learns first and fast, codon by codon, the rest what it learns through the decoder.
 */
final class NetworkOutput {
    private final CodonGrid grid;
    private final float logitShare;
    private final float[] values;

    /**
     * Wraps output.
     *
     * @param values shape [2B, T, outputs]
     */
    NetworkOutput(CodonGrid grid, double logitShare, float[] values) {
        this.grid = grid;
        this.logitShare = (float) logitShare;
        this.values = values;
    }

    /**
     * Copies what is said of a window's codons.
     *
     * @param window place in the batch
     * @param from first offset in the window
     * @param to offset after the last
     * @param into where to
     * @param at index in the arrays for offset {@code from}
     */
    void copy(int window, int from, int to, EvidenceMix into, int at) {
        int end = Math.min(to, grid.length() - 2);
        for (int offset = from; offset < end; offset++) {
            int index = at + offset - from;
            int forward = grid.forward(window, offset);
            int reverse = grid.reverse(window, offset);
            into.codingForward()[index] = coding(forward);
            into.codingReverse()[index] = coding(reverse);
            into.startForward()[index] = values[forward + CodonGrid.START];
            into.startReverse()[index] = values[reverse + CodonGrid.START];
        }
    }

    /**
     * Writes a gradient of evidence as one of output.
     *
     * @param window place in the batch
     * @param at offset in the window of the gradient's first position
     * @param factor on all of it
     * @param into shape as the output's
     */
    void spread(int window, EvidenceGradient gradient, int at, double factor, float[] into) {
        int end = Math.min(gradient.codingForward().length, grid.length() - 2 - at);
        for (int i = 0; i < end; i++) {
            int forward = grid.forward(window, at + i);
            int reverse = grid.reverse(window, at + i);
            put(forward, gradient.codingForward()[i], gradient.startForward()[i], (float) factor, into);
            put(reverse, gradient.codingReverse()[i], gradient.startReverse()[i], (float) factor, into);
        }
    }

    private void put(int index, float coding, float start, float factor, float[] into) {
        into[index] = coding * factor;
        into[index + CodonGrid.LOGIT] = coding * factor * logitShare;
        into[index + CodonGrid.START] = start * factor;
    }

    private float coding(int index) {
        return values[index] + logitShare * values[index + CodonGrid.LOGIT];
    }
}
