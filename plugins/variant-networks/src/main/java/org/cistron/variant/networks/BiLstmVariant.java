package org.cistron.variant.networks;

import jakarta.inject.Inject;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;

/** A bidirectional network with long short-term memory that learned what proteins and genomes are like, and a classifier on what it says. */
public final class BiLstmVariant extends NetworkVariant {
    static final String NAME = "bilstm-variant";

    /** Made by the host. */
    @Inject
    public BiLstmVariant(
            VariantNetworksConfiguration configuration, Compute compute, Progress progress, ReferenceData data) {
        super(new Services(NAME, compute, progress, data), configuration, false);
    }
}
