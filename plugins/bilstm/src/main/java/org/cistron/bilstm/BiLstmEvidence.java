package org.cistron.bilstm;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;

/** A bidirectional recurrent network over the sequence and what the genome's own hidden Markov model says of it. */
public final class BiLstmEvidence extends NeuralEvidence {
    static final String NAME = "bilstm";

    /** Made by the host. */
    @Inject
    public BiLstmEvidence(
            BiLstmConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(
                new Services(NAME, compute, progress, data, evidence),
                InputKind.ADAPTED,
                BiLstmShape::network,
                configuration);
    }
}
