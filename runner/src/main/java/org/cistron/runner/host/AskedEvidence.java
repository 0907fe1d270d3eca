package org.cistron.runner.host;

import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;

/**
 * The others' evidence as one offer asks for it.
 *
 * @param host who answers
 * @param asks where it is noted who asked whom
 * @param asker the name of the offer that asks
 */
record AskedEvidence(PluginHost host, AskGraph asks, String asker) implements EvidenceSource {

    @Override
    public Evidence evidence(String name, Genome genome, Sequence contig) {
        asks.ask(asker, name);
        return host.evidence(name, genome, contig);
    }

    @Override
    public boolean adapted(String name, Genome genome) {
        asks.ask(asker, name);
        return host.model(name, genome).adapted();
    }

    @Override
    public Map<String, String> explain(String name, Genome genome, Sequence contig, CodingRegion region) {
        asks.ask(asker, name);
        return host.explain(name, genome, contig, region);
    }
}
