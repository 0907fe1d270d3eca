package org.cistron.api.report;

/**
 * A contig of the input.
 *
 * @param id its id
 * @param description what the input says of it behind the id; may be empty
 * @param length in nucleotides
 * @param circular whether its end goes on at its start
 * @param guanineCytosine the share of G and C among the nucleotides that are known; 0 where none is
 * @param unknown how many nucleotides are not known (N)
 */
public record ReportedContig(
        String id, String description, int length, boolean circular, double guanineCytosine, int unknown) {}
