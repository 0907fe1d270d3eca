package org.cistron.bilstm;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code bilstm}, which corrects the genome's own hidden Markov model, and {@code bilstm-universal}, which reads sequence alone. */
public final class BiLstmPlugin implements Plugin {
    @Override
    public String name() {
        return "bilstm";
    }

    @Override
    public String description() {
        return "Bidirectional recurrent network over the sequence and the hidden Markov model's evidence.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.configuration(BiLstmConfiguration.class);
        to.codingEvidence(BiLstmEvidence.NAME, BiLstmEvidence.class);
        to.codingEvidence(UniversalBiLstmEvidence.NAME, UniversalBiLstmEvidence.class);
    }
}
