package org.cistron.runner.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.cistron.api.feature.Gene;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.calling.ReadingFrame;
import org.cistron.io.output.CandidateGene;
import org.cistron.runner.host.HostedEvidence;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.report.ContigEvidence;

/** Puts the shared decoder on a plugin's evidence, and lets the plugin explain the calls. */
final class EvidenceCaller implements ContigCaller {
    private final String name;
    private final PluginHost host;
    private final HostedEvidence plugin;
    private final FrameFinder finder;
    private final OptionalDouble leastProbability;
    private final boolean reported;

    /**
     * Makes a caller.
     *
     * @param leastProbability of the candidates that the user wants to see; empty for none
     * @param reported whether a report shall tell of the evidence
     */
    EvidenceCaller(
            String name,
            PluginHost host,
            HostedEvidence plugin,
            GeneCaller decoder,
            OptionalDouble leastProbability,
            boolean reported) {
        this.reported = reported;
        this.name = name;
        this.host = host;
        this.plugin = plugin;
        this.finder = new FrameFinder(name, host, decoder);
        this.leastProbability = leastProbability;
    }

    @Override
    public Found find(Genome genome, Sequence contig) {
        GenomeModel model = host.model(name, genome);
        return finder.frames(
                genome,
                contig,
                (seen, frame) -> frame.called() ? explained(frame, model, seen) : frame,
                (seen, frames) -> found(contig, seen, frames));
    }

    private Found found(Sequence contig, Sequence seen, List<ReadingFrame> frames) {
        List<Gene> genes = frames.stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList();
        return new Found(
                genes,
                frames.stream()
                        .filter(this::wanted)
                        .map(frame -> new CandidateGene(frame.gene(), frame.called()))
                        .toList(),
                reported ? Optional.of(ContigEvidence.of(contig, host.evidenceAtHand(seen), genes)) : Optional.empty());
    }

    private boolean wanted(ReadingFrame frame) {
        return leastProbability.isPresent() && frame.gene().probability() >= leastProbability.getAsDouble();
    }

    private ReadingFrame explained(ReadingFrame frame, GenomeModel model, Sequence contig) {
        Gene gene = frame.gene();
        Map<String, String> more = plugin.explain(model, contig, gene.region());
        if (more.isEmpty()) {
            return frame;
        }
        Map<String, String> notes = new TreeMap<>(gene.notes());
        notes.putAll(more);
        return frame.withGene(new Gene(
                gene.contig(),
                gene.region(),
                gene.probability(),
                gene.startProbability(),
                gene.codingLogOdds(),
                gene.startLogOdds(),
                notes));
    }
}
