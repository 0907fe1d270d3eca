package org.cistron.tcn;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;

/** A temporal convolutional network over the sequence alone: for short or mixed input. */
public final class UniversalTcnEvidence extends NeuralEvidence {
    static final String NAME = TcnEvidence.NAME + NeuralEvidence.UNIVERSAL;

    /** Made by the host. */
    @Inject
    public UniversalTcnEvidence(
            TcnConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(
                new Services(NAME, compute, progress, data, evidence),
                InputKind.UNIVERSAL,
                TcnShape::network,
                configuration);
    }
}
