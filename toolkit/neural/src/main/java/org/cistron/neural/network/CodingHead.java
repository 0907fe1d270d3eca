package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/**
 * The last layer: what a network says of the three codons that begin at a token's first nucleotide, the one before it and the
 * one after it, in reading direction.
 */
final class CodingHead {
    /** Frames: codons that begin at offset -1, 0 and 1 of a token. */
    static final int FRAMES = 3;

    private final Linear frames;
    private final Linear evidence;

    CodingHead(Parameters parameters, int in) {
        frames = new Linear(parameters, "head.frames", in, FRAMES);
        evidence = new Linear(parameters, "head.evidence", in, 2 * FRAMES, 0);
    }

    NDArray apply(NDArray x) {
        return evidence.apply(x).concat(frames.apply(x), -1);
    }
}
