package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.KnownGene;
import org.cistron.genes.calling.KnownGenes;

/** Stretches of annotated genomes with all members' evidence, spread evenly over each genome. */
final class Lessons {
    private static final int STRETCH = 20_000;

    private final EvidenceSource source;
    private final Progress progress;
    private final List<String> members;
    private final int most;

    /**
     * Says what to take.
     *
     * @param most nucleotides of each genome
     */
    Lessons(EvidenceSource source, Progress progress, List<String> members, int most) {
        this.source = source;
        this.progress = progress;
        this.members = members;
        this.most = most;
    }

    List<WeightFitting.Lesson> of(List<AnnotatedGenome> genomes) {
        List<WeightFitting.Lesson> lessons = new ArrayList<>();
        for (AnnotatedGenome genome : genomes) {
            progress.activity("asking the members about " + genome.genome().name());
            try (Stream<Sequence> contigs = genome.genome().contigs()) {
                contigs.forEach(contig -> add(genome, contig, lessons));
            }
        }
        return lessons;
    }

    private void add(AnnotatedGenome genome, Sequence contig, List<WeightFitting.Lesson> lessons) {
        List<Evidence> whole = members.stream()
                .map(member -> source.evidence(member, genome.genome(), contig))
                .toList();
        KnownGenes genes = KnownGenes.of(genome, contig.id());
        AnnotationLoss loss = new AnnotationLoss(
                genome.genome().geneticCode(), CallingOptions.defaults(), AnnotationTrust.standard());
        int stride = (int) Math.max(STRETCH, STRETCH * (genome.genome().length() / (double) most));
        for (int start = 0; start < contig.length(); start += stride) {
            Window window = new Window(start, Math.min(contig.length(), start + STRETCH));
            List<KnownGene> known = genes.within(window.start(), window.end());
            Sequence stretch = contig.subsequence(window.start(), window.end());
            lessons.add(new WeightFitting.Lesson(
                    evidence -> loss.of(stretch, evidence, known),
                    whole.stream().map(evidence -> cut(evidence, window)).toList()));
        }
    }

    private static Evidence cut(Evidence whole, Window window) {
        MemberWeights alone = MemberWeights.equal(List.of("alone"));
        return WeighedEvidence.of(alone, List.of(whole), window);
    }
}
