package org.cistron.ensemble;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/** The hidden Markov model and the networks that are quick on a CPU. */
public final class QuickEnsembleEvidence extends EnsembleEvidence {
    static final String NAME = "ensemble";

    /** Made by the host. */
    @Inject
    public QuickEnsembleEvidence(
            EnsembleConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource source) {
        super(configuration.quick(), new Services(NAME, configuration, compute, progress, data, source));
    }
}
