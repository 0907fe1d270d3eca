package org.cistron.genes.calling;

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
        java.util.ArrayDeque<Integer> chain = new java.util.ArrayDeque<>();
        for (int i = last; i >= 0; i = forward.before(i)) {
            chain.addFirst(i);
        }
        return chain.stream().mapToInt(Integer::intValue).toArray();
    }
}
