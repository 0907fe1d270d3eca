package org.cistron.runner.evaluate;

import org.cistron.api.error.UsageException;

/**
 * Which probabilities are given a class.
 *
 * @param low a variant less probable than this is called negative: benign, not resistant
 * @param high a variant at least as probable as this is called positive: pathogenic, resistant
 */
public record ClassThresholds(double low, double high) {

    /** Checks that both are probabilities and in order. */
    public ClassThresholds {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new UsageException("found the thresholds " + low + " and " + high
                    + ", expected 0 <= low <= high <= 1. Give two probabilities.");
        }
    }
}
