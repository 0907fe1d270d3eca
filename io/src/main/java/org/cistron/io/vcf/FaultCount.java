package org.cistron.io.vcf;

/**
 * How often one kind of fault was met.
 *
 * @param kind the kind
 * @param lines how many lines have it; a line counts once, by its first fault
 * @param firstLine 1-based number of the first of them
 * @param firstProblem what was found there and what was expected
 */
public record FaultCount(FaultKind kind, long lines, long firstLine, String firstProblem) {}
