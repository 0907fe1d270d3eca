package org.cistron.variant.ensemble;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code ensemble-variant}. */
public final class VariantEnsemblePlugin implements Plugin {
    @Override
    public String name() {
        return "variant-ensemble";
    }

    @Override
    public String description() {
        return "Conservation, substitution, context and other classifiers, weighed together and calibrated.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.variantClassifier(EnsembleClassifier.NAME, EnsembleClassifier.class);
        to.configuration(VariantEnsembleConfiguration.class);
    }
}
