package org.cistron.consequence;

import jakarta.inject.Inject;
import java.util.List;
import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.api.plugin.ContigConsequences;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.variants.consequence.PreparedContig;

/** Consequences by the sequence that comes of a variant. */
public final class TranscriptConsequences implements ConsequencePredictor {
    private final ConsequenceConfiguration configuration;

    /** Takes the settings. */
    @Inject
    public TranscriptConsequences(ConsequenceConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public ContigConsequences prepare(Sequence contig, List<Transcript> transcripts) {
        return new PreparedContig(contig, transcripts, configuration.flank());
    }
}
