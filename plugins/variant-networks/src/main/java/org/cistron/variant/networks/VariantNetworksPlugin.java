package org.cistron.variant.networks;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers {@code bilstm-variant} and {@code transformer-variant}. */
public final class VariantNetworksPlugin implements Plugin {
    @Override
    public String name() {
        return "variant-networks";
    }

    @Override
    public String description() {
        return "Judges variants by what networks that read proteins and genomes expect in their place.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.configuration(VariantNetworksConfiguration.class);
        to.variantClassifier(BiLstmVariant.NAME, BiLstmVariant.class);
        to.variantClassifier(TransformerVariant.NAME, TransformerVariant.class);
    }
}
