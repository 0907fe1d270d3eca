package org.cistron.genes.evaluation;

import java.util.Optional;

/**
 * Counts of genes, and the figures that follow from them.
 *
 * @param truthGenes CDS of the annotation that are complete, in one piece, not pseudo and long enough
 * @param knownGenes truth genes with a named product
 * @param predicted predictions
 * @param found truth genes whose stop codon a prediction ends at
 * @param foundKnown known genes found
 * @param exact truth genes found with the same start
 * @param exactKnown known genes found with the same start
 * @param extra predictions that end at no annotated stop codon, and repeated ones
 */
public record GeneFigures(
        int truthGenes,
        int knownGenes,
        int predicted,
        int found,
        int foundKnown,
        int exact,
        int exactKnown,
        int extra) {

    /** Returns the share of truth genes found, in per cent; nothing where there are none. */
    public Optional<Percentage> foundPercent() {
        return Percentage.share(found, truthGenes);
    }

    /** Returns the share of known genes found, in per cent; nothing where there are none. */
    public Optional<Percentage> foundKnownPercent() {
        return Percentage.share(foundKnown, knownGenes);
    }

    /** Returns the share of truth genes found with the same start, in per cent; nothing where there are none. */
    public Optional<Percentage> exactPercent() {
        return Percentage.share(exact, truthGenes);
    }

    /** Returns the share of known genes found with the same start, in per cent; nothing where there are none. */
    public Optional<Percentage> exactKnownPercent() {
        return Percentage.share(exactKnown, knownGenes);
    }

    /** Returns the share of found genes with the same start, in per cent; nothing where none is found. */
    public Optional<Percentage> startAccuracyPercent() {
        return Percentage.share(exact, found);
    }

    /** Returns the share of predictions that are not extra, in per cent; nothing where there are none. */
    public Optional<Percentage> precisionPercent() {
        return Percentage.share(predicted - extra, predicted);
    }

    /** Returns the harmonic mean of found share and precision, in per cent; 0 where both are 0 or undefined. */
    public Percentage f1Percent() {
        double sensitivity = truthGenes > 0 ? (double) found / truthGenes : 0;
        double precision = predicted > 0 ? 1 - (double) extra / predicted : 0;
        double sum = sensitivity + precision;
        return Percentage.of(sum > 0 ? 200 * sensitivity * precision / sum : 0);
    }

    /** Returns the counts of both together. */
    GeneFigures plus(GeneFigures other) {
        return new GeneFigures(
                truthGenes + other.truthGenes,
                knownGenes + other.knownGenes,
                predicted + other.predicted,
                found + other.found,
                foundKnown + other.foundKnown,
                exact + other.exact,
                exactKnown + other.exactKnown,
                extra + other.extra);
    }
}
