package org.cistron.io.transcript;

import java.util.Map;
import java.util.Set;

/**
 * What a file says of its contigs.
 *
 * @param lengths nucleotides by contig id, where it gives them
 * @param circular the contigs that it calls circular
 */
record ContigFacts(Map<String, Integer> lengths, Set<String> circular) {
    /** A file that says nothing. */
    static final ContigFacts NONE = new ContigFacts(Map.of(), Set.of());
}
