package org.cistron.neural.gene;

/** What a network is shown of each nucleotide. */
public enum InputKind {
    /** The sequence alone: fits any input, however short or mixed. */
    UNIVERSAL(4, 0.3),
    /** The sequence and what the genome's own hidden Markov model says of it. */
    ADAPTED(10, 0);

    private final int channels;
    private final double structureFrom;

    InputKind(int channels, double structureFrom) {
        this.channels = channels;
        this.structureFrom = structureFrom;
    }

    /** Returns the numbers for each nucleotide and reading. */
    public int channels() {
        return channels;
    }

    /**
     * Returns the share of training after which the loss through the decoder begins: at once where there is evidence to
     * correct, else when the network has learned to tell codons.
     */
    double structureFrom() {
        return structureFrom;
    }
}
