package org.cistron.io.tsv;

import java.util.List;
import org.cistron.api.variant.Consequence;

/**
 * An allele of a VCF and what it does to one transcript.
 *
 * @param contig as the VCF calls it
 * @param start 0-based position of the reference allele as it stands in the VCF
 * @param reference the reference allele as it stands there
 * @param alternative the alternative allele as it stands there
 * @param consequence what it does
 * @param together other variants of the same chromosome that were read together with this one, as
 *     {@code CONTIG:POSITION:REF>ALT}; none where it was read alone
 * @param judgement what a classifier or a catalogue says of it
 */
public record VariantRow(
        String contig,
        int start,
        String reference,
        String alternative,
        Consequence consequence,
        List<String> together,
        Judgement judgement) {

    /** Copies the list. */
    public VariantRow {
        together = List.copyOf(together);
    }
}
