package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.List;

/** The model of a segment written down a second time, as plainly as can be: every chain of candidates one by one. */
final class AllChains {
    private final Candidates candidates;
    private final SpacerLengths spacers;
    private final double logDensity;
    private final List<List<Integer>> chains = new ArrayList<>();

    AllChains(Candidates candidates, SpacerLengths spacers, double logDensity) {
        this.candidates = candidates;
        this.spacers = spacers;
        this.logDensity = logDensity;
    }

    /** Enumerates all chains; for a dozen candidates. */
    AllChains enumerated() {
        extend(List.of());
        return this;
    }

    private void extend(List<Integer> chain) {
        chains.add(chain);
        for (int next = 0; next < candidates.size(); next++) {
            if (chain.isEmpty() || mayFollow(chain.get(chain.size() - 1), next)) {
                List<Integer> longer = new ArrayList<>(chain);
                longer.add(next);
                extend(longer);
            }
        }
    }

    boolean mayFollow(int before, int after) {
        return candidates.left()[before] < candidates.left()[after]
                && candidates.right()[before] < candidates.right()[after]
                && candidates.right()[before] - candidates.left()[after] <= SpacerLengths.LARGEST_OVERLAP
                && !candidates.cutRight()[before]
                && !candidates.cutLeft()[after];
    }

    double total() {
        return Math.log(chains.stream().mapToDouble(c -> Math.exp(sumScore(c))).sum());
    }

    double posterior(int candidate) {
        double total = total();
        return chains.stream()
                .filter(c -> c.contains(candidate))
                .mapToDouble(c -> Math.exp(sumScore(c) - total))
                .sum();
    }

    /** Returns the log-odds of chains with a frame against chains without it. */
    double logOdds(int[] frame, int number) {
        double with = 0;
        double without = 0;
        for (List<Integer> chain : chains) {
            double weight = Math.exp(sumScore(chain));
            if (chain.stream().anyMatch(candidate -> frame[candidate] == number)) {
                with += weight;
            } else {
                without += weight;
            }
        }
        return Math.log(with / without);
    }

    double bestScore() {
        return chains.stream().mapToDouble(this::bestScore).max().orElseThrow();
    }

    /** Scores a chain, far spacers summed over the exponentials. */
    double sumScore(List<Integer> chain) {
        return score(chain, true);
    }

    /** Scores a chain, far spacers of whichever exponential is likelier. */
    double bestScore(List<Integer> chain) {
        return score(chain, false);
    }

    private double score(List<Integer> chain, boolean summed) {
        if (chain.isEmpty()) {
            return Math.log(2) + logDensity + spacers.logSurvivalBeyond(candidates.length());
        }
        int first = chain.get(0);
        int last = chain.get(chain.size() - 1);
        double score = logDensity;
        score +=
                candidates.cutLeft()[first] ? 0 : spacers.logSurvival(candidates.left()[first]);
        score += candidates.cutRight()[last]
                ? 0
                : spacers.logSurvival(candidates.length() - candidates.right()[last]);
        for (int i = 0; i < chain.size(); i++) {
            score += candidates.score()[chain.get(i)];
            score += i == 0 ? 0 : link(chain.get(i - 1), chain.get(i), summed);
        }
        return score;
    }

    private double link(int before, int after, boolean summed) {
        int pair = SpacerLengths.pair(candidates.forward()[before], candidates.forward()[after]);
        int distance = candidates.left()[after] - candidates.right()[before];
        if (distance < SpacerLengths.NEAR) {
            return spacers.logNear(pair, distance);
        }
        double sum = 0;
        double best = 0;
        for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
            double density =
                    Math.exp(spacers.logTail(pair, kind) - spacers.decay(kind) * (distance - SpacerLengths.NEAR));
            sum += density;
            best = Math.max(best, density);
        }
        return Math.log(summed ? sum : best);
    }
}
