package org.cistron.variant.hmm;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often the answer was yes and how often no, by key and weight. Immutable. */
final class OddsTable {
    /** Yes and no under one key. */
    record Odds(double yes, double no) {
        Odds plus(boolean positive, double weight) {
            return positive ? new Odds(yes + weight, no) : new Odds(yes, no + weight);
        }
    }

    private final SortedMap<String, Odds> counts;

    private OddsTable(SortedMap<String, Odds> counts) {
        this.counts = counts;
    }

    static OddsTable of(Map<String, Odds> counts) {
        return new OddsTable(new TreeMap<>(counts));
    }

    SortedMap<String, Odds> counts() {
        return new TreeMap<>(counts);
    }

    boolean has(String key) {
        return counts.containsKey(key);
    }

    /**
     * Returns the probability of yes under a key.
     *
     * @param prior the probability where nothing was seen
     * @param strength what the prior counts, in cases
     */
    double probability(String key, double prior, double strength) {
        Odds odds = counts.getOrDefault(key, new Odds(0, 0));
        return (odds.yes() + strength * prior) / (odds.yes() + odds.no() + strength);
    }

    /** Returns the natural logarithm of a probability's odds. */
    static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
