package org.cistron.neural.gene;

import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.sequence.Sequence;

/**
 * Writes windows as a network's input, shape [2B, channels, N]: row b the window as it stands, row B + b its reverse complement.
 *
 * <p>Channels 0 to 3 are A, C, G, T (1 or 0; all 0 for N and beyond the contig's ends). An {@link InputKind#ADAPTED} network
 * gets six more from the hidden Markov model's evidence: of typical genes, of atypical genes and of starts, each for the
 * codon that begins at the nucleotide in reading direction and for the opposite strand's codon over the same three nucleotides.
 */
public final class WindowEncoder {
    private static final int BASES = 4;
    private static final float CODING_SCALE = 0.5f;
    private static final float START_SCALE = 0.2f;

    private final InputKind kind;
    private final int windows;
    private final int length;
    private final float[] input;

    /**
     * Makes an encoder for one batch.
     *
     * @param windows how many windows (B)
     * @param length nucleotides of each (N), a multiple of three
     */
    public WindowEncoder(InputKind kind, int windows, int length) {
        this.kind = kind;
        this.windows = windows;
        this.length = length;
        this.input = new float[Math.multiplyExact(2 * windows, kind.channels() * length)];
    }

    /** Returns the batch. */
    public float[] input() {
        return input;
    }

    /**
     * Writes a window.
     *
     * @param window its place in the batch
     * @param contig the contig
     * @param seen the hidden Markov model's evidence for the whole contig; read by adapted networks only
     * @param start contig position of the window's first nucleotide; may be negative
     * @param from contig position before which nothing is shown
     * @param to contig position from which on nothing is shown
     */
    public void write(int window, Sequence contig, Optional<Evidence> seen, int start, int from, int to) {
        int first = Math.max(Math.max(from, 0), start);
        int last = Math.min(Math.min(to, contig.length()), start + length);
        int forward = window * kind.channels() * length;
        int reverse = (windows + window) * kind.channels() * length;
        for (int position = first; position < last; position++) {
            int base = contig.base(position);
            if (base < BASES) {
                int offset = position - start;
                input[forward + base * length + offset] = 1;
                input[reverse + (BASES - 1 - base) * length + length - 1 - offset] = 1;
            }
        }
        if (kind == InputKind.ADAPTED) {
            writeEvidence(seen.orElseThrow(), first - start, last - start, start, forward, reverse);
        }
    }

    private void writeEvidence(Evidence seen, int first, int last, int start, int forward, int reverse) {
        List<CodingTrack> tracks = seen.tracks();
        CodingTrack typical = tracks.get(0);
        CodingTrack atypical = tracks.get(tracks.size() - 1);
        float[][] own = {typical.forward(), atypical.forward(), seen.startForward()};
        float[][] opposite = {typical.reverse(), atypical.reverse(), seen.startReverse()};
        for (int k = 0; k < own.length; k++) {
            float scale = k < 2 ? CODING_SCALE : START_SCALE;
            int ownChannel = (BASES + 2 * k) * length;
            int oppositeChannel = ownChannel + length;
            for (int i = first; i + 3 <= last; i++) {
                float here = own[k][start + i] * scale;
                float there = opposite[k][start + i] * scale;
                int mirrored = length - 3 - i;
                input[forward + ownChannel + i] = here;
                input[forward + oppositeChannel + i] = there;
                input[reverse + ownChannel + mirrored] = there;
                input[reverse + oppositeChannel + mirrored] = here;
            }
        }
    }
}
