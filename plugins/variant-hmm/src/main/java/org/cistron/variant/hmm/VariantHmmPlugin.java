package org.cistron.variant.hmm;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Judges variants by profiles and Markov models. */
public final class VariantHmmPlugin implements Plugin {

    @Override
    public String name() {
        return "variant-hmm";
    }

    @Override
    public String description() {
        return "Judges variants by profiles of homologs, Markov models and tables: the baseline.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.variantClassifier("hmm-variant", HmmVariantClassifier.class);
    }
}
