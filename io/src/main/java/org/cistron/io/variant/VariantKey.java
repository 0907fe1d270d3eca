package org.cistron.io.variant;

/**
 * What makes two rows of different tables the same variant.
 *
 * @param sequence the contig or the protein
 * @param position 1-based, as tables have it
 * @param reference what stands there, upper case
 * @param alternative what stands there instead, upper case
 */
public record VariantKey(String sequence, int position, String reference, String alternative) {

    @Override
    public String toString() {
        return sequence + ":" + position + ":" + reference + ">" + alternative;
    }
}
