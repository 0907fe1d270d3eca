package org.cistron.api.plugin;

import java.util.List;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;

/** Says what variants do to transcripts. A pure function of sequence, annotation and configuration. */
public interface ConsequencePredictor {

    /**
     * Prepares a contig.
     *
     * @param contig the reference
     * @param transcripts all that lie on it, by start, then end, then id
     * @return what answers for the contig's variants; many threads ask it at once
     */
    ContigConsequences prepare(Sequence contig, List<Transcript> transcripts);
}
