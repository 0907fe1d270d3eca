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
        if (shortest < 10_000) {
            throw new UsageException("hmm.shortest is " + shortest + ", expected at least 10000");
        }
    }

    /** Three rounds, from sixty thousand nucleotides on. */
    public static HmmConfiguration defaults() {
        return new HmmConfiguration(3, 60_000);
    }
}
