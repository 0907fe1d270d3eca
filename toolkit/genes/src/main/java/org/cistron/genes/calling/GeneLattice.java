package org.cistron.genes.calling;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * The generalized hidden Markov model of a segment over its candidates (Kulp et al. 1996; Burge and Karlin 1997): genes of both
 * strands with a length each, spacers between them, the rest background.
 */
final class GeneLattice {
    private final Candidates candidates;
    private final SpacerLengths spacers;
    private final double logDensity;
    private final LatticePass forward;
    private final LatticePass backward;

    /**
     * Runs both passes.
     *
     * @param logDensity logarithm of genes per nucleotide and strand, where a segment begins
     */
    GeneLattice(Candidates candidates, SpacerLengths spacers, double logDensity) {
        this.candidates = candidates;
        this.spacers = spacers;
        this.logDensity = logDensity;
        forward = new LatticePass(candidates, spacers, false);
        backward = new LatticePass(candidates.mirrored(), spacers, true);
    }

    /** Returns the log-sum of all chains, the empty one included, added up from the left. */
    double total() {
        return total(forward, candidates);
    }

    /** Returns the same, added up from the right. */
    double totalBackward() {
        return total(backward, candidates.mirrored());
    }

    private double total(LatticePass pass, Candidates seen) {
        LogSum adder = new LogSum();
        adder.add(empty());
        for (int i = 0; i < seen.size(); i++) {
            adder.add(pass.sum(i) + logDensity + lastEdge(seen, i));
        }
        return adder.result();
    }

    /** Returns the score of the chain without genes. */
    double empty() {
        return Math.log(2) + logDensity + spacers.logSurvivalBeyond(candidates.length());
    }

    private double lastEdge(Candidates seen, int i) {
        return seen.cutRight()[i] ? 0 : spacers.logSurvival(seen.length() - seen.right()[i]);
    }

    /** Returns the probability of each candidate, summed over all chains that hold it. */
    double[] posteriors() {
        double total = total();
        double[] posteriors = new double[candidates.size()];
        for (int i = 0; i < posteriors.length; i++) {
            double both = forward.sum(i) + backward.sum(i) - candidates.score()[i] + logDensity;
            posteriors[i] = Math.min(1, Math.exp(both - total));
        }
        return posteriors;
    }

    /** Returns the logarithm of what chains with a candidate add up to, less what all chains have in common. */
    double chainsWith(int candidate) {
        return forward.sum(candidate) + backward.sum(candidate) - candidates.score()[candidate];
    }

    /**
     * Returns how much likelier chains with a reading frame are than chains without it: natural-logarithm odds, exact also where
     * the posterior is as good as 1.
     *
     * @param frame by candidate, the number of its frame; candidates of a frame share strand and stop
     * @param frames how many numbers there are
     * @return by frame; minus infinity where no candidate has its number
     */
    double[] frameLogOdds(int[] frame, int frames) {
        double[] with = new double[frames];
        Arrays.fill(with, Double.NEGATIVE_INFINITY);
        boolean[] reverse = new boolean[frame.length];
        for (int i = 0; i < frame.length; i++) {
            with[frame[i]] = LogSum.of(with[frame[i]], chainsWith(i));
            reverse[i] = !candidates.forward()[i];
        }
        double[] without = new double[frames];
        new ChainsWithout(candidates, spacers, forward, backward, false).fill(frame, candidates.forward(), without);
        new ChainsWithout(candidates.mirrored(), spacers, backward, forward, true).fill(frame, reverse, without);
        double none = empty() - logDensity;
        for (int i = 0; i < frames; i++) {
            with[i] -= LogSum.of(none, without[i]);
        }
        return with;
    }

    /** Returns the candidates of the best chain, from left to right. */
    int[] bestChain() {
        int last = -1;
        double best = empty();
        for (int i = 0; i < candidates.size(); i++) {
            double score = forward.best(i) + logDensity + lastEdge(candidates, i);
            if (score > best) {
                best = score;
                last = i;
            }
        }
        ArrayDeque<Integer> chain = new ArrayDeque<>();
        for (int i = last; i >= 0; i = forward.before(i)) {
            chain.addFirst(i);
        }
        return chain.stream().mapToInt(Integer::intValue).toArray();
    }
}
