package org.cistron.runner.run;

import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.runner.host.Hosted;
import org.cistron.runner.host.HostedEvidence;
import org.cistron.runner.host.HostedGeneFinder;
import org.cistron.runner.host.PluginHost;

/** Makes the caller that fits what a plugin offers. */
final class ContigCallers {
    private final PluginHost host;
    private final GeneCaller decoder;

    ContigCallers(PluginHost host, AnnotateOptions options) {
        this.host = host;
        this.decoder = new GeneCaller(options.code(), new CallingOptions(options.minimumLength(), options.openEnds()));
    }

    ContigCaller of(String name) {
        Hosted hosted = host.hosted(name);
        if (hosted instanceof HostedEvidence evidence) {
            return new EvidenceCaller(name, host, evidence, decoder);
        }
        HostedGeneFinder finder = (HostedGeneFinder) hosted;
        return (genome, contig) -> finder.genes(host.model(name, genome), contig);
    }
}
