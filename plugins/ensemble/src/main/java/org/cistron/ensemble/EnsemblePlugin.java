package org.cistron.ensemble;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code ensemble}, of members that are quick, and {@code ensemble-full}, of all. */
public final class EnsemblePlugin implements Plugin {
    @Override
    public String name() {
        return "ensemble";
    }

    @Override
    public String description() {
        return "The evidence of several plugins, weighed together.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.codingEvidence(QuickEnsembleEvidence.NAME, QuickEnsembleEvidence.class);
        to.codingEvidence(FullEnsembleEvidence.NAME, FullEnsembleEvidence.class);
        to.configuration(EnsembleConfiguration.class);
    }
}
