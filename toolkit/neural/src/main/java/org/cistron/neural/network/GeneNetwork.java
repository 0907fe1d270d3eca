package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/** A network that reads windows of nucleotides and says, for each codon of all six frames, how coding it is. */
public interface GeneNetwork {
    /** Numbers a network gives for each token and reading: evidence and start evidence of three frames, three logits. */
    int OUTPUTS = 9;

    /**
     * Runs the network.
     *
     * @param input shape [2B, channels, N], N a multiple of three: see {@link Strands} for the rows
     * @return shape [2B, N / 3, {@link #OUTPUTS}]
     */
    NDArray apply(NDArray input, boolean training);
}
