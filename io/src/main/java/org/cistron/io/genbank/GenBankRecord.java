package org.cistron.io.genbank;

import java.util.List;
import java.util.OptionalInt;

/**
 * What of one record is asked for.
 *
 * @param contig its VERSION, or its LOCUS name where it has none
 * @param length its nucleotides, where the LOCUS line gives them
 * @param circular whether its molecule is circular
 * @param features the features of the keys that are asked for, in file order
 * @param lastLine where it ends, 1-based
 */
public record GenBankRecord(
        String contig, OptionalInt length, boolean circular, List<GenBankFeature> features, long lastLine) {

    /** Takes an immutable copy. */
    public GenBankRecord {
        features = List.copyOf(features);
    }
}
