package org.cistron.proteins.alignment;

/**
 * An alignment and what it scores.
 *
 * @param score its score in half-bits, with the scores that it was made with
 * @param alignment the alignment
 */
public record ScoredAlignment(int score, Alignment alignment) {}
