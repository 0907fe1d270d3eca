package org.cistron.report.html.truth;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;

/** What became of each CDS of the truth in the hands of one finder. */
final class FinderVerdict {
    static final char EXACT = 'e';
    static final char WRONG_START = 'w';
    static final char MISSED = 'm';
    static final char UNCOUNTED = 'u';

    private final Set<TruthGene> missed;
    private final Set<TruthGene> uncounted;
    private final Map<TruthGene, ReportedGene> wrongStarts = new HashMap<>();

    FinderVerdict(TruthComparison comparison) {
        missed = new HashSet<>(comparison.missed());
        uncounted = new HashSet<>(comparison.uncounted());
        comparison.wrongStart().forEach(match -> wrongStarts.put(match.truth(), match.call()));
    }

    char of(TruthGene gene) {
        if (wrongStarts.containsKey(gene)) {
            return WRONG_START;
        } else if (missed.contains(gene)) {
            return MISSED;
        }
        return uncounted.contains(gene) ? UNCOUNTED : EXACT;
    }

    /** Returns the call that ends at the stop of a gene whose start is wrong. */
    ReportedGene call(TruthGene gene) {
        return wrongStarts.get(gene);
    }
}
