package org.cistron.genes.evaluation;

import java.util.Optional;

/**
 * Predicted starts scored against starts proven by experiment.
 *
 * @param verified genes with a proven start
 * @param found those whose stop codon a prediction ends at
 * @param exact those found with the proven start
 */
public record StartScore(int verified, int found, int exact) {

    /** Returns the share of verified genes with the proven start, in per cent; nothing where there are none. */
    public Optional<Percentage> exactPercent() {
        return Percentage.share(exact, verified);
    }
}
