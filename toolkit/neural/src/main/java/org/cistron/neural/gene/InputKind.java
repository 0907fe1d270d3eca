package org.cistron.neural.gene;

/** What a network is shown of each nucleotide. */
public enum InputKind {
    /** The sequence alone: fits any input, however short or mixed. */
    UNIVERSAL(4),
    /** The sequence and what the genome's own hidden Markov model says of it. */
    ADAPTED(10);

    private final int channels;

    InputKind(int channels) {
        this.channels = channels;
    }

    /** Returns the numbers for each nucleotide and reading. */
    public int channels() {
        return channels;
    }
}
