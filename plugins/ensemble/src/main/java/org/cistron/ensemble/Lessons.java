package org.cistron.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.host.EvidenceSource;
import org.cistron.api.host.Progress;
import org.cistron.api.plugin.AnnotatedGenome;
import org.cistron.api.plugin.Genome;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.calling.AnnotationLoss;
import org.cistron.genes.calling.AnnotationTrust;
import org.cistron.genes.calling.CallingOptions;
import org.cistron.genes.calling.KnownGene;
import org.cistron.genes.calling.KnownGenes;

/**
 * Stretches of annotated genomes with all members' evidence, spread evenly over each genome: as parts of the whole, or each as if
 * it were all that there is.
 */
final class Lessons {
    private static final int STRETCH = 20_000;

    private final EvidenceSource source;
    private final Compute compute;
    private final Progress progress;
    private final List<String> members;
    private final int most;

    /**
     * Says what to take.
     *
     * @param most nucleotides of each genome
     */
    Lessons(EvidenceSource source, Compute compute, Progress progress, List<String> members, int most) {
        this.source = source;
        this.compute = compute;
        this.progress = progress;
        this.members = members;
        this.most = most;
    }

    /** Returns the lessons for a situation; of genomes that are in it. */
    List<WeightFitting.Lesson> of(Situation situation, List<AnnotatedGenome> genomes) {
        List<WeightFitting.Lesson> lessons = new ArrayList<>();
        for (AnnotatedGenome genome : genomes) {
            progress.activity("asking the members about " + genome.genome().name() + ", " + situation.word());
            if (situation == Situation.ADAPTED && Situation.of(genome.genome(), members, source) != Situation.ADAPTED) {
                continue;
            }
            double skip = Math.max(1, genome.genome().length() / (double) most);
            try (Stream<Sequence> contigs = genome.genome().contigs()) {
                contigs.forEach(contig -> lessons.addAll(
                        situation == Situation.ADAPTED
                                ? stretches(genome, contig, skip)
                                : fragments(genome, contig, skip)));
            }
        }
        return lessons;
    }

    private List<WeightFitting.Lesson> stretches(AnnotatedGenome genome, Sequence contig, double skip) {
        List<Evidence> whole = evidence(genome.genome(), contig);
        KnownGenes genes = KnownGenes.of(genome, contig.id());
        List<WeightFitting.Lesson> lessons = new ArrayList<>();
        for (double at = 0; at < contig.length(); at += STRETCH * skip) {
            Window window = new Window((int) at, (int) Math.min(contig.length(), at + STRETCH));
            lessons.add(lesson(
                    genome.genome(),
                    contig.subsequence(window.start(), window.end()),
                    genes.within(window.start(), window.end()),
                    whole.stream().map(evidence -> cut(evidence, window)).toList()));
        }
        return lessons;
    }

    private List<WeightFitting.Lesson> fragments(AnnotatedGenome genome, Sequence contig, double skip) {
        KnownGenes genes = KnownGenes.of(genome, contig.id());
        return compute.all(FragmentGrid.windows(contig.length(), skip).stream()
                .<Callable<WeightFitting.Lesson>>map(window -> () -> {
                    Sequence fragment = contig.subsequence(window.start(), window.end());
                    return lesson(
                            genome.genome(),
                            fragment,
                            genes.within(window.start(), window.end()),
                            evidence(new FragmentGenome(genome.genome(), fragment), fragment));
                })
                .toList());
    }

    private List<Evidence> evidence(Genome genome, Sequence contig) {
        return members.stream()
                .map(member -> source.evidence(member, genome, contig))
                .toList();
    }

    private static WeightFitting.Lesson lesson(
            Genome genome, Sequence stretch, List<KnownGene> known, List<Evidence> evidence) {
        AnnotationLoss loss =
                new AnnotationLoss(genome.geneticCode(), CallingOptions.defaults(), AnnotationTrust.standard());
        return new WeightFitting.Lesson(said -> loss.of(stretch, said, known), evidence);
    }

    private static Evidence cut(Evidence whole, Window window) {
        MemberWeights alone = MemberWeights.equal(List.of("alone"));
        return WeighedEvidence.of(alone, List.of(whole), window);
    }
}
