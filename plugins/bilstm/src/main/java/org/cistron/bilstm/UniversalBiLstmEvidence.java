package org.cistron.bilstm;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;

/** A bidirectional recurrent network over the sequence alone: for short or mixed input. */
public final class UniversalBiLstmEvidence extends NeuralEvidence {
    static final String NAME = BiLstmEvidence.NAME + NeuralEvidence.UNIVERSAL;

    /** Made by the host. */
    @Inject
    public UniversalBiLstmEvidence(
            BiLstmConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(
                new Services(NAME, compute, progress, data, evidence),
                InputKind.UNIVERSAL,
                BiLstmShape::network,
                configuration);
    }
}
