package org.cistron.genes.evaluation;

/**
 * A probability that was given to something, and whether it came true.
 *
 * @param probability 0 to 1
 * @param right whether it came true
 */
public record Forecast(double probability, boolean right) {}
