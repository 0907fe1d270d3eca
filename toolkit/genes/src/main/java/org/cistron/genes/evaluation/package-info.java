/**
 * How good predicted genes are: against an annotation, against starts proven by experiment, and on fragments.
 *
 * <p>Nothing here reads files. Percentages are rounded half-even to two places.
 */
package org.cistron.genes.evaluation;
