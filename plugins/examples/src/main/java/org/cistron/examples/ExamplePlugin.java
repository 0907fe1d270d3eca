package org.cistron.examples;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Offers one kind of coding evidence and one configuration. */
public final class ExamplePlugin implements Plugin {

    @Override
    public String name() {
        return "codon-usage";
    }

    @Override
    public String description() {
        return "An example: tells genes by their codons' third positions alone.";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.codingEvidence("codon-usage", CodonUsageEvidence.class);
        to.configuration(ExampleConfiguration.class);
    }
}
