package org.cistron.ensemble;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/** The hidden Markov model and all networks, however long they take. */
public final class FullEnsembleEvidence extends EnsembleEvidence {
    static final String NAME = "ensemble-full";

    /** Made by the host. */
    @Inject
    public FullEnsembleEvidence(
            EnsembleConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource source) {
        super(configuration.complete(), new Services(NAME, configuration, compute, progress, data, source));
    }
}
