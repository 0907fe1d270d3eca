package org.cistron.hmm;

import org.cistron.api.error.UsageException;

/**
 * Settings of the HMM plugin.
 *
 * @param rounds of self-training, 1 to 20
 * @param shortest input, in nucleotides, that a model of its own is learned from; shorter input gets the universal one
 */
public record HmmConfiguration(int rounds, int shortest) {

    /** Checks ranges. */
    public HmmConfiguration {
        if (rounds < 1 || rounds > 20) {
            throw new UsageException("hmm.rounds is " + rounds + ", expected 1 to 20");
        }
        if (shortest < 1_000) {
            throw new UsageException("hmm.shortest is " + shortest + ", expected at least 1000");
        }
    }

    /** Three rounds; from as few nucleotides on as the genomes of the training set are better annotated by their own model. */
    public static HmmConfiguration defaults() {
        return new HmmConfiguration(3, 10_000);
    }
}
