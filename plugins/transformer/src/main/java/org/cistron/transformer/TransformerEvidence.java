package org.cistron.transformer;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.neural.gene.InputKind;
import org.cistron.neural.gene.NeuralEvidence;
import org.cistron.neural.model.NetworkSettings;
import org.cistron.neural.training.TrainingPlan;

/** A transformer over the sequence and what the genome's own hidden Markov model says of it. */
public final class TransformerEvidence extends NeuralEvidence {
    static final String NAME = "transformer";

    private final TransformerConfiguration configuration;

    /** Made by the host. */
    @Inject
    public TransformerEvidence(
            TransformerConfiguration configuration,
            Compute compute,
            Progress progress,
            ReferenceData data,
            EvidenceSource evidence) {
        super(new Services(NAME, compute, progress, data, evidence), InputKind.ADAPTED, TransformerShape::network);
        this.configuration = configuration;
    }

    @Override
    protected NetworkSettings shape() {
        return TransformerShape.settings(configuration);
    }

    @Override
    protected TrainingPlan plan() {
        return configuration.plan(0);
    }
}
