package org.cistron.runner.host;

import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/** What finds genes, or gives evidence for them. */
public sealed interface HostedFinder extends Hosted permits HostedEvidence, HostedGeneFinder {

    /** Lets the plugin learn from a genome. */
    GenomeModel fit(Genome genome);
}
