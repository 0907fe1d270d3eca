package org.cistron.genes.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Predicted genes scored against an annotation.
 *
 * @param all the figures of all genes
 * @param byLength the figures by length, every class there: truth genes by the annotated length, predictions and extras
 *     by the predicted one. The counts of the classes add up to those of all.
 */
public record GeneScore(GeneFigures all, Map<LengthClass, GeneFigures> byLength) {

    /** Takes an immutable copy in the order of length. */
    public GeneScore {
        byLength = Collections.unmodifiableMap(new EnumMap<>(byLength));
    }
}
