package org.cistron.api.feature;

import java.util.List;
import java.util.Map;

/**
 * What an annotation file says: its CDS features in file order, and the contigs' lengths where it gives them.
 *
 * @param codingSequences the CDS features, parts joined
 * @param contigLengths nucleotides by contig id ({@code ##sequence-region}, LOCUS line), in file order
 */
public record Annotation(List<AnnotatedCds> codingSequences, Map<String, Integer> contigLengths) {

    /** Takes immutable copies, the order of the contigs kept. */
    public Annotation {
        codingSequences = List.copyOf(codingSequences);
        contigLengths = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(contigLengths));
    }
}
