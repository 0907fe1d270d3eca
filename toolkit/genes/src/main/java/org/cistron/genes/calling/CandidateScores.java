package org.cistron.genes.calling;

import java.util.Arrays;
import org.cistron.genes.orf.OrfIndex;
import org.cistron.genes.orf.Segment;

/** Scores all candidates of a segment and keeps those that could be part of a likely chain. */
final class CandidateScores {
    /** A reading frame whose best candidate scores below this has no chance: e to the power of it. */
    private static final double HOPELESS = -6;
    /** A candidate this far below the best of its reading frame has none either. */
    private static final double FAR_BELOW_BEST = 14;

    private final OrfIndex orfs;
    private final Segment segment;
    private final CodingSums sums;
    private final GeneStructure structure;
    private final DecodingWeights weights;
    private final double[] scores;
    private final double[] belief;
    private final int longest;
    private int[] kept;

    /**
     * Scores candidates.
     *
     * @param longest nucleotides; what is longer has no chance
     */
    CandidateScores(
            OrfIndex orfs,
            Segment segment,
            CodingSums sums,
            GeneStructure structure,
            DecodingWeights weights,
            int longest) {
        this(orfs, segment, sums, structure, weights, new double[0], longest);
    }

    /**
     * Scores candidates for training.
     *
     * @param belief by candidate, what an annotation adds to its score: what is likely with it or without is kept
     */
    CandidateScores(
            OrfIndex orfs,
            Segment segment,
            CodingSums sums,
            GeneStructure structure,
            DecodingWeights weights,
            double[] belief) {
        this(orfs, segment, sums, structure, weights, belief, Integer.MAX_VALUE);
    }

    private CandidateScores(
            OrfIndex orfs,
            Segment segment,
            CodingSums sums,
            GeneStructure structure,
            DecodingWeights weights,
            double[] belief,
            int longest) {
        this.orfs = orfs;
        this.segment = segment;
        this.sums = sums;
        this.structure = structure;
        this.weights = weights;
        this.scores = new double[orfs.size()];
        this.kept = new int[orfs.size()];
        this.belief = belief;
        this.longest = longest;
        select();
    }

    /** Returns how many candidates are kept. */
    int size() {
        return kept.length;
    }

    /** Returns the candidate of the index that a kept one stands for. */
    int indexOf(int keptCandidate) {
        return kept[keptCandidate];
    }

    private void select() {
        int count = 0;
        for (int orf = 0; orf < orfs.orfs(); orf++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int c = orfs.firstOfOrf(orf); c < orfs.firstOfOrf(orf + 1); c++) {
                scores[c] = orfs.length(c) > longest ? Double.NEGATIVE_INFINITY : score(c, orf);
                best = Math.max(best, scores[c] + believed(c));
            }
            if (best < HOPELESS) {
                continue;
            }
            for (int c = orfs.firstOfOrf(orf); c < orfs.firstOfOrf(orf + 1); c++) {
                if (scores[c] + believed(c) >= best - FAR_BELOW_BEST) {
                    kept[count++] = c;
                }
            }
        }
        kept = Arrays.copyOf(kept, count);
    }

    private double believed(int candidate) {
        return belief.length == 0 ? 0 : Math.max(0, belief[candidate]);
    }

    private double score(int candidate, int orf) {
        int cutEnds = (orfs.partialStart(candidate) ? 1 : 0) + (orfs.partialStop(orf) ? 1 : 0);
        double ends = weights.bonus() * (2 - cutEnds) / 2;
        int codons = orfs.length(candidate) / 3;
        return sums.coding(orfs, candidate, weights.coding())
                + weights.start() * sums.start(orfs, candidate)
                + weights.length() * structure.lengths().log(codons, cutEnds)
                + weights.codon() * codons
                + ends;
    }

    Candidates candidates() {
        int count = kept.length;
        Candidates candidates = new Candidates(
                segment.length(),
                new int[count],
                new int[count],
                new boolean[count],
                new boolean[count],
                new boolean[count],
                new double[count]);
        for (int i = 0; i < count; i++) {
            int c = kept[i];
            boolean isForward = orfs.forward(orfs.orf(c));
            boolean noStart = orfs.partialStart(c);
            boolean noStop = orfs.partialStop(orfs.orf(c));
            candidates.left()[i] = orfs.left(c) - segment.start();
            candidates.right()[i] = orfs.right(c) - segment.start();
            candidates.forward()[i] = isForward;
            candidates.cutLeft()[i] = isForward ? noStart : noStop;
            candidates.cutRight()[i] = isForward ? noStop : noStart;
            candidates.score()[i] = scores[c];
        }
        return candidates;
    }
}
