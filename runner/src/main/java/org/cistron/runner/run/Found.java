package org.cistron.runner.run;

import java.util.List;
import org.cistron.api.feature.Gene;
import org.cistron.io.output.CandidateGene;

/**
 * What one plugin found on one contig.
 *
 * @param genes the genes, ordered by start, then end, then strand
 * @param candidates all reading frames that the user asked to see, in the same order; none where not asked for
 */
record Found(List<Gene> genes, List<CandidateGene> candidates) {
    static final Found NOTHING = new Found(List.of(), List.of());

    /** Takes immutable copies. */
    Found {
        genes = List.copyOf(genes);
        candidates = List.copyOf(candidates);
    }
}
