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
 * <p>An annotation is an observation with errors: an annotated gene, its start, and the absence of a gene each count for so
 * much log-odds and no more. So a gene that looks real beyond that is not unlearned because nobody annotated it.
 */
public final class AnnotationLoss {
    private final OrfScanner scanner;
    private final GeneStructure structure = GeneStructure.standard();
    private final DecodingWeights weights;
    private final Trust trust;

    /**
     * Natural-logarithm odds by which an annotation is believed.
     *
     * @param gene that an annotated gene is real
     * @param absence that a candidate nobody annotated is not
     * @param start that an annotated start is right
     * @param verifiedStart that a start found by experiment is right
     */
    public record Trust(double gene, double absence, double start, double verifiedStart) {}

    public record Gradient(double loss, float[] codingForward, float[] codingReverse, float[] startForward, float[] startReverse) {}

    public AnnotationLoss(GeneticCode code, Trust trust, double bonus) {
        this.scanner = new OrfScanner(code, 90);
        this.trust = trust;
        this.weights = new DecodingWeights(DecodingWeights.standard().coding(), DecodingWeights.standard().start(), bonus);
    }

    /** Returns loss and gradient: how the loss grows with each number of the evidence. */
    public Gradient of(Sequence window, Evidence evidence, List<KnownGene> known) {
        int length = window.length();
        Gradient gradient = new Gradient(0, new float[length], new float[length], new float[length], new float[length]);
        CodingSums sums = new CodingSums(evidence);
        double loss = 0;
        for (Segment segment : Segment.of(window, true)) {
            loss += add(window, segment, sums, known, gradient);
        }
        slide(gradient.codingForward);
        slide(gradient.codingReverse);
        return new Gradient(loss, gradient.codingForward, gradient.codingReverse, gradient.startForward, gradient.startReverse);
    }

    private double add(Sequence window, Segment segment, CodingSums sums, List<KnownGene> known, Gradient gradient) {
        OrfIndex orfs = scanner.scan(window, segment);
        double[] belief = new double[orfs.size()];
        double certain = belief(orfs, known, belief);
        CandidateScores scores = new CandidateScores(orfs, segment, sums, structure, weights, belief);
        Candidates free = scores.candidates();
        double[] score = free.score().clone();
        for (int i = 0; i < score.length; i++) {
            score[i] += belief[scores.indexOf(i)];
        }
        Candidates taught = new Candidates(
                free.length(), free.left(), free.right(), free.forward(), free.cutLeft(), free.cutRight(), score);
        GeneLattice freely = new GeneLattice(free, structure.spacers(), structure.logDensity());
        GeneLattice asTaught = new GeneLattice(taught, structure.spacers(), structure.logDensity());
        double[] is = freely.posteriors();
        double[] shouldBe = asTaught.posteriors();
        for (int i = 0; i < is.length; i++) {
            spread(orfs, scores.indexOf(i), (float) (is[i] - shouldBe[i]), gradient);
        }
        return freely.total() - asTaught.total() + certain;
    }

    /** Adds a candidate's share of the gradient, coding as differences that {@link #slide} sums up. */
    private void spread(OrfIndex orfs, int c, float d, Gradient gradient) {
        int orf = orfs.orf(c);
        boolean forward = orfs.forward(orf);
        int atStart = orfs.partialStart(c) ? 0 : 3;
        int atStop = orfs.partialStop(orf) ? 0 : 3;
        int first = orfs.left(c) + (forward ? atStart : atStop);
        int last = orfs.right(c) - (forward ? atStop : atStart);
        float[] coding = forward ? gradient.codingForward : gradient.codingReverse;
        float weighted = (float) (d * weights.coding());
        coding[first] += weighted;
        if (last < coding.length) {
            coding[last] -= weighted;
        }
        if (!orfs.partialStart(c)) {
            (forward ? gradient.startForward : gradient.startReverse)[orfs.startCodonPosition(c)] += (float) (d * weights.start());
        }
    }

    private static void slide(float[] differences) {
        for (int i = 3; i < differences.length; i++) {
            differences[i] += differences[i - 3];
        }
    }

    private double belief(OrfIndex orfs, List<KnownGene> known, double[] belief) {
        double certain = 0;
        for (int orf = 0; orf < orfs.orfs(); orf++) {
            KnownGene gene = match(orfs, orf, known);
            double open = gene == null ? -trust.absence : gene.kind() == KnownGene.Kind.UNSURE ? 0 : trust.gene;
            double best = 0;
            for (int c = orfs.firstOfOrf(orf); c < orfs.firstOfOrf(orf + 1); c++) {
                belief[c] = open;
                if (open > 0 && startMatches(orfs, c, gene)) {
                    belief[c] += gene.kind() == KnownGene.Kind.VERIFIED_START ? trust.verifiedStart : trust.start;
                }
                best = Math.max(best, belief[c]);
            }
            certain += best;
        }
        return certain;
    }

    private static boolean startMatches(OrfIndex orfs, int c, KnownGene gene) {
        int start = gene.forward() ? orfs.left(c) : orfs.right(c);
        if (orfs.partialStart(c)) {
            return gene.forward() ? gene.start() < start : gene.start() > start;
        }
        return gene.start() == start;
    }

    private static KnownGene match(OrfIndex orfs, int orf, List<KnownGene> known) {
        int c = orfs.firstOfOrf(orf);
        boolean forward = orfs.forward(orf);
        int stop = forward ? orfs.right(c) : orfs.left(c);
        boolean cut = orfs.partialStop(orf);
        KnownGene unsure = null;
        for (KnownGene gene : known) {
            if (gene.forward() != forward) {
                continue;
            }
            if (gene.kind() == KnownGene.Kind.UNSURE) {
                int overlap = Math.min(gene.right(), orfs.right(c)) - Math.max(gene.left(), orfs.left(c));
                if (overlap > 30) {
                    unsure = gene;
                }
            } else if (cut ? Math.floorMod(gene.stop() - stop, 3) == 0 && (forward ? gene.right() > stop && gene.left() < stop - 3 : gene.left() < stop && gene.right() > stop + 3) : gene.stop() == stop) {
                return gene;
            }
        }
        return unsure;
    }
}
