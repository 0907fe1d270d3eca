package org.cistron.runner.judge;

import java.util.Map;
import java.util.TreeMap;
import org.cistron.io.tsv.Judgement;

/** Counts judgements, so that coverage is told beside classes. Not for several threads. */
public final class JudgementCounts {
    /** How many rows were judged, or would have been had anybody known what to say. */
    public static final String ASKED = "rows_asked";
    /** How many rows somebody had something to say of. */
    public static final String SCORED = "rows_scored";

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts one. */
    public void add(Judgement judgement) {
        if (judgement.verdict().isEmpty()) {
            return;
        }
        count(ASKED);
        if (!judgement.scoredBy().isEmpty()) {
            count(SCORED);
        }
        String first = judgement.verdict().split("[&:]", 2)[0];
        count("class." + first);
    }

    /** Returns the counts by name, sorted. */
    public Map<String, Integer> byName() {
        return new TreeMap<>(counts);
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }
}
