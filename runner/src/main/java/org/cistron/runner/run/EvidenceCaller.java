package org.cistron.runner.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.CircularContig;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.runner.host.HostedEvidence;
import org.cistron.runner.host.PluginHost;

/** Puts the shared decoder on a plugin's evidence, and lets the plugin explain the calls. */
final class EvidenceCaller implements ContigCaller {
    private final String name;
    private final PluginHost host;
    private final HostedEvidence plugin;
    private final GeneCaller decoder;

    EvidenceCaller(String name, PluginHost host, HostedEvidence plugin, GeneCaller decoder) {
        this.name = name;
        this.host = host;
        this.plugin = plugin;
        this.decoder = decoder;
    }

    @Override
    public List<Gene> genes(Genome genome, Sequence contig) {
        if (!contig.circular()) {
            return linear(genome, contig);
        }
        CircularContig circle = new CircularContig(contig);
        Sequence laidOut = circle.laidOut();
        host.begin(laidOut);
        try {
            return circle.fold(linear(genome, laidOut));
        } finally {
            host.end(laidOut);
        }
    }

    private List<Gene> linear(Genome genome, Sequence contig) {
        GenomeModel model = host.model(name, genome);
        Evidence evidence = host.evidence(name, genome, contig);
        return decoder.call(contig, evidence).stream()
                .map(gene -> explained(gene, plugin.explain(model, contig, gene.region())))
                .toList();
    }

    private static Gene explained(Gene gene, Map<String, String> more) {
        if (more.isEmpty()) {
            return gene;
        }
        Map<String, String> notes = new TreeMap<>(gene.notes());
        notes.putAll(more);
        return new Gene(
                gene.contig(),
                gene.region(),
                gene.probability(),
                gene.startProbability(),
                gene.codingLogOdds(),
                gene.startLogOdds(),
                notes);
    }
}
