package org.cistron.hmm;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** The hidden Markov model gene finder. */
public final class HmmPlugin implements Plugin {

    @Override
    public String name() {
        return "hmm";
    }

    @Override
    public String description() {
        return "Generalized hidden Markov model that trains itself on the genome at hand.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.codingEvidence("hmm", HmmEvidence.class);
        to.configuration(HmmConfiguration.class);
    }
}
