package org.cistron.tcn;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;

/** A temporal convolutional network over the sequence and what the genome's own hidden Markov model says of it. */
public final class TcnEvidence extends NeuralEvidence {
    static final String NAME = "tcn";

    /** Made by the host. */
    @Inject
    public TcnEvidence(
            TcnConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(
                new Services(NAME, compute, progress, data, evidence),
                InputKind.ADAPTED,
                TcnShape::network,
                configuration);
    }
}
