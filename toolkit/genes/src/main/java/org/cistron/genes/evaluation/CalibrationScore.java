package org.cistron.genes.evaluation;

import java.util.Optional;

/**
 * How far the probabilities of a prediction may be believed.
 *
 * @param genes the probabilities that a candidate is a gene
 * @param starts the probabilities that a gene's start is right, over candidates that are genes; nothing where the prediction
 *     gives none
 */
public record CalibrationScore(Reliability genes, Optional<Reliability> starts) {}
