package org.cistron.examples;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** Learns which codons long open reading frames use, and calls a codon coding as far as it is one of those. */
final class CodonUsageEvidence implements CodingEvidence {
    private final ExampleConfiguration configuration;
    private final Progress progress;

    @Inject
    CodonUsageEvidence(ExampleConfiguration configuration, Progress progress) {
        this.configuration = configuration;
        this.progress = progress;
    }

    @Override
    public GenomeModel fit(Genome genome) {
        progress.activity("counting codons");
        CodonCounts counts = new CodonCounts(genome.geneticCode(), configuration.shortest());
        try (Stream<Sequence> contigs = genome.contigs()) {
            contigs.forEach(contig -> {
                counts.add(contig);
                counts.add(contig.reverseComplement());
            });
        }
        return counts.model(configuration.weight());
    }

    @Override
    public GenomeModel read(Genome genome, InputStream from) throws IOException {
        return CodonUsageModel.readFrom(from);
    }

    @Override
    public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
        CodonUsageModel usage = (CodonUsageModel) model;
        Evidence evidence = Evidence.empty(window);
        CodingTrack track = evidence.tracks().get(0);
        for (int i = 0; i < window.length() && window.start() + i + 3 <= contig.length(); i++) {
            int position = window.start() + i;
            track.forward()[i] = usage.logOdds(GeneticCode.codonAt(contig, position));
            track.reverse()[i] = usage.logOdds(GeneticCode.reverseCodonAt(contig, position));
        }
        return evidence;
    }

    @Override
    public Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
        return Map.of("codons", Integer.toString(region.length() / 3));
    }
}
