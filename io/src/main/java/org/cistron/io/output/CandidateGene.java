package org.cistron.io.output;

import org.cistron.api.feature.Gene;

/**
 * What an open reading frame would be as a gene.
 *
 * @param gene the gene, with the start that was called or, where it was not, the likeliest one
 * @param called whether it was called
 */
public record CandidateGene(Gene gene, boolean called) {}
