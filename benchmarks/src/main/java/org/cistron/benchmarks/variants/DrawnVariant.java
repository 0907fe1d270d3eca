package org.cistron.benchmarks.variants;

import org.cistron.api.variant.Variant;

/**
 * A variant as a VCF line has it: an insertion or deletion with the nucleotide before it.
 *
 * @param contig the contig's id
 * @param start position of the first nucleotide of {@code reference}, 0-based
 * @param reference what the reference has there
 * @param alternative what stands in its place
 * @param kind what it does
 * @param stratum where it was drawn
 */
public record DrawnVariant(
        String contig, int start, String reference, String alternative, VariantKind kind, Stratum stratum) {

    /** Returns what tells it from all others: {@code contig:position reference>alternative}, the position 1-based. */
    public String key() {
        return key(contig, Integer.toString(start + 1), reference, alternative);
    }

    /** Returns the key of a line of VCF. */
    static String key(String contig, String position, String reference, String alternative) {
        return contig + ":" + position + " " + reference + ">" + alternative;
    }

    /** Returns what is changed, without nucleotides that stay. */
    public Variant change() {
        return new Variant(contig, start, reference, alternative).trimmed();
    }
}
