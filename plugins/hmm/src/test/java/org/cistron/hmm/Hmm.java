package org.cistron.hmm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cistron.api.feature.Gene;
import org.cistron.api.feature.Window;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.CircularContig;
import org.cistron.genes.calling.GeneCaller;
import org.cistron.genes.calling.ReadingFrame;
import org.cistron.testkit.RealGenome;
import org.cistron.testkit.RecordedProgress;
import org.cistron.testkit.RepositoryData;
import org.cistron.testkit.TestCompute;

/** The plugin with a host around it, as far as a test needs one. */
final class Hmm {
    private final RecordedProgress progress = new RecordedProgress();
    private final HmmEvidence evidence;

    Hmm(int threads) {
        evidence =
                new HmmEvidence(HmmConfiguration.defaults(), new TestCompute(threads), progress, new RepositoryData());
    }

    HmmEvidence evidence() {
        return evidence;
    }

    List<String> warnings() {
        return progress.warnings();
    }

    /** Fits the plugin to a genome and calls the genes of all of its contigs. */
    List<Gene> genes(Genome genome) {
        GenomeModel model = evidence.fit(genome);
        List<Gene> genes = new ArrayList<>();
        genome.contigs().forEach(contig -> genes.addAll(genes(model, contig)));
        return genes;
    }

    /** Calls the genes of a contig, a circular one over its origin. */
    List<Gene> genes(GenomeModel model, Sequence contig) {
        return frames(model, contig).stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList();
    }

    private List<ReadingFrame> frames(GenomeModel model, Sequence contig) {
        if (contig.circular()) {
            CircularContig circle = new CircularContig(contig);
            return circle.fold(frames(model, circle.laidOut(), circle.longestGene()));
        }
        return frames(model, contig, contig.length());
    }

    private List<ReadingFrame> frames(GenomeModel model, Sequence contig, int longest) {
        return new GeneCaller(((HmmModel) model).code(), CallingOptions.defaults())
                .frames(contig, evidence.evidence(model, contig, new Window(0, contig.length())), longest);
    }

    static byte[] bytes(GenomeModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    /** Returns the stops of genes, as {@link RealGenome#annotatedStops()} does. */
    static Set<String> stops(List<Gene> genes) {
        return genes.stream()
                .map(gene -> gene.region().strand() == Strand.FORWARD
                        ? RealGenome.stop(gene.contig(), gene.region().end(), '+')
                        : RealGenome.stop(gene.contig(), gene.region().start() + 1, '-'))
                .collect(Collectors.toSet());
    }
}
