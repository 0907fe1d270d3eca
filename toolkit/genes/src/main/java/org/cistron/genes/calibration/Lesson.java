package org.cistron.genes.calibration;

/**
 * What was said of one thing, and what an annotation says of it.
 *
 * @param logOdds what the decoder said, natural logarithm; may be infinite
 * @param length nucleotides
 * @param right whether the annotation bears it out
 */
public record Lesson(double logOdds, int length, boolean right) {}
