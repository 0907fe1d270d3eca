package org.cistron.consequence;

import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.Plugin;

/** Tells what variants do to transcripts. */
public final class ConsequencePlugin implements Plugin {

    @Override
    public String name() {
        return "consequence";
    }

    @Override
    public String description() {
        return "Sequence Ontology terms and HGVS names, judged by the sequence that comes of a variant.";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public void contribute(Contributions to) {
        to.consequences("consequence", TranscriptConsequences.class);
        to.configuration(ConsequenceConfiguration.class);
    }
}
