package org.cistron.runner.host;

import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;

/** What a plugin offers, made and in the host's hands: every call is guarded and its result checked. */
public sealed interface Hosted permits HostedEvidence, HostedGeneFinder {

    /** Lets the plugin learn from a genome. */
    GenomeModel fit(Genome genome);
}
