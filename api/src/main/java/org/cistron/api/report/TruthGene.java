package org.cistron.api.report;

import org.cistron.api.sequence.Strand;

/**
 * A CDS of the annotation that calls were held against.
 *
 * @param name what that file calls it: its locus tag, else its gene, else its ID; empty where it has none of these
 * @param product what that file says that it codes for; may be empty
 * @param contig the id of the run's contig that it lies on
 * @param start its first position on the forward strand, 0-based
 * @param end the position after its last on the forward strand; beyond the contig's length where it runs over the origin
 * @param strand its strand
 */
public record TruthGene(String name, String product, String contig, int start, int end, Strand strand) {}
