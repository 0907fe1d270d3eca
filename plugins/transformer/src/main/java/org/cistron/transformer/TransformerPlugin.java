package org.cistron.transformer;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code transformer}, which corrects the genome's own hidden Markov model, and {@code transformer-universal}, which reads sequence alone. */
public final class TransformerPlugin implements Plugin {
    @Override
    public String name() {
        return "transformer";
    }

    @Override
    public String description() {
        return "Transformer over the sequence and the hidden Markov model's evidence.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.configuration(TransformerConfiguration.class);
        to.codingEvidence(TransformerEvidence.NAME, TransformerEvidence.class);
        to.codingEvidence(UniversalTransformerEvidence.NAME, UniversalTransformerEvidence.class);
    }
}
