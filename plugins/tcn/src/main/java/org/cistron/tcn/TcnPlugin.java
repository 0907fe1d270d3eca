package org.cistron.tcn;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code tcn}, which corrects the genome's own hidden Markov model, and {@code tcn-universal}, which reads sequence alone. */
public final class TcnPlugin implements Plugin {
    @Override
    public String name() {
        return "tcn";
    }

    @Override
    public String description() {
        return "Temporal convolutional network over the sequence and the hidden Markov model's evidence.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.configuration(TcnConfiguration.class);
        to.codingEvidence(TcnEvidence.NAME, TcnEvidence.class);
        to.codingEvidence(UniversalTcnEvidence.NAME, UniversalTcnEvidence.class);
    }
}
