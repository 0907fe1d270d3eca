package org.cistron.genes.calling;

import java.util.List;
import org.cistron.api.feature.Evidence;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.genes.orf.OrfIndex;
import org.cistron.genes.orf.OrfScanner;
import org.cistron.genes.orf.Segment;

/**
 * How far the decoder's view of a window is from its annotation, and which way each piece of evidence would have to move: the
 * conditional log-likelihood of a semi-Markov random field (Sarawagi and Cohen 2004) over gene structures.
 *
 * <p>So evidence is learned through the very decoder that will read it: a gene counts as one decision, however long it is.
 */
public final class AnnotationLoss {
    private final OrfScanner scanner;
    private final AnnotationTrust trust;
    private final GeneStructure structure = GeneStructure.standard();
    private final DecodingWeights weights = DecodingWeights.standard();

    /**
     * Loss and gradient of a window.
     *
     * @param loss natural logarithms; near 0 where the decoder agrees with the annotation as far as that is believed
     * @param gradient by evidence
     */
    public record Result(double loss, EvidenceGradient gradient) {}

    /** Makes the loss for a genetic code. */
    public AnnotationLoss(GeneticCode code, CallingOptions options, AnnotationTrust trust) {
        this.scanner = new OrfScanner(code, options.minimumLength());
        this.trust = trust;
    }

    /**
     * Returns loss and gradient.
     *
     * @param window a stretch of a contig; genes may run off its ends
     * @param evidence of the whole window
     * @param known the annotated genes that lie in it or reach into it
     */
    public Result of(Sequence window, Evidence evidence, List<KnownGene> known) {
        EvidenceGradient gradient =
                new EvidenceGradient(window.length(), evidence.tracks().size());
        CodingSums sums = new CodingSums(evidence);
        double loss = 0;
        for (Segment segment : Segment.of(window, true)) {
            loss += add(window, segment, sums, known, gradient);
        }
        gradient.sumUp();
        return new Result(loss, gradient);
    }

    private double add(
            Sequence window, Segment segment, CodingSums sums, List<KnownGene> known, EvidenceGradient gradient) {
        OrfIndex orfs = scanner.scan(window, segment);
        AnnotationBelief belief = new AnnotationBelief(orfs, known, trust);
        CandidateScores scores = new CandidateScores(orfs, segment, sums, structure, weights, belief.logOdds());
        Candidates free = scores.candidates();
        GeneLattice freely = lattice(free);
        GeneLattice asTaught = lattice(taught(free, scores, belief.logOdds()));
        double[] is = freely.posteriors();
        double[] shouldBe = asTaught.posteriors();
        for (int i = 0; i < is.length; i++) {
            double tooMuch = is[i] - shouldBe[i];
            int candidate = scores.indexOf(i);
            double[] shares = sums.shares(orfs, candidate, weights.coding());
            gradient.add(orfs, candidate, tooMuch * weights.coding(), shares, tooMuch * weights.start());
        }
        return freely.total() - asTaught.total() + belief.largest();
    }

    private GeneLattice lattice(Candidates candidates) {
        return new GeneLattice(candidates, structure.spacers(), structure.logDensity());
    }

    private static Candidates taught(Candidates free, CandidateScores scores, double[] belief) {
        double[] score = free.score().clone();
        for (int i = 0; i < score.length; i++) {
            score[i] += belief[scores.indexOf(i)];
        }
        return new Candidates(
                free.length(), free.left(), free.right(), free.forward(), free.cutLeft(), free.cutRight(), score);
    }
}
