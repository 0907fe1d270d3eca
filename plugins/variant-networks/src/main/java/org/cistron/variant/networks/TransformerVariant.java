package org.cistron.variant.networks;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/** A transformer that learned what proteins and genomes are like, and a classifier on what it says. */
public final class TransformerVariant extends NetworkVariant {
    static final String NAME = "transformer-variant";

    /** Made by the host. */
    @Inject
    public TransformerVariant(
            VariantNetworksConfiguration configuration, Compute compute, Progress progress, ReferenceData data) {
        super(new Services(NAME, compute, progress, data), configuration, true);
    }
}
