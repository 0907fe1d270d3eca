package org.cistron.runner.run;

import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.Gene;
import org.cistron.io.output.CandidateGene;
import org.cistron.runner.report.ContigEvidence;

/**
 * What one plugin found on one contig.
 *
 * @param genes the genes, ordered by start, then end, then strand
 * @param candidates all reading frames that the user asked to see, in the same order; none where not asked for
 * @param evidence what a report shall tell of the evidence; nothing where none is wanted, or the plugin decides for itself
 */
record Found(List<Gene> genes, List<CandidateGene> candidates, Optional<ContigEvidence> evidence) {
    static final Found NOTHING = new Found(List.of(), List.of(), Optional.empty());

    /** Takes immutable copies. */
    Found {
        genes = List.copyOf(genes);
        candidates = List.copyOf(candidates);
    }
}
