package org.cistron.api.report;

/**
 * What a plugin's evidence says along a contig, in bins.
 *
 * @param plugin the name of what gave the evidence
 * @param contig the contig's id
 * @param binLength nucleotides of a bin; bin {@code i} begins at {@code i * binLength}, the last may be shorter
 * @param forward by bin, the highest of the three forward frames' mean log-odds a codon (natural logarithm)
 * @param reverse the same for the reverse strand
 */
@SuppressWarnings("ArrayRecordComponent") // Many numbers, handed over and only read.
public record EvidenceTrack(String plugin, String contig, int binLength, float[] forward, float[] reverse) {}
