package org.cistron.transformer;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;

/** A transformer over the sequence and what the genome's own hidden Markov model says of it. */
public final class TransformerEvidence extends NeuralEvidence {
    static final String NAME = "transformer";

    /** Made by the host. */
    @Inject
    public TransformerEvidence(
            TransformerConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(
                new Services(NAME, compute, progress, data, evidence),
                InputKind.ADAPTED,
                TransformerShape::network,
                configuration);
    }
}
