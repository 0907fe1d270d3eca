package org.cistron.consequence;

import org.cistron.api.error.UsageException;

/**
 * Settings of the consequence plugin.
 *
 * @param flank how far before or behind a transcript a variant is still told to lie, in nucleotides, 0 to 1,000,000
 */
public record ConsequenceConfiguration(int flank) {
    private static final int FARTHEST = 1_000_000;

    /** Checks the range. */
    public ConsequenceConfiguration {
        if (flank < 0 || flank > FARTHEST) {
            throw new UsageException("consequence.flank is " + flank + ", expected 0 to " + FARTHEST);
        }
    }

    /** A thousand nucleotides: most promoters, and not the whole neighbourhood of a bacterial gene. */
    public static ConsequenceConfiguration defaults() {
        return new ConsequenceConfiguration(1000);
    }
}
