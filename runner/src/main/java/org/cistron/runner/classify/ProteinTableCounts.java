package org.cistron.runner.classify;

import java.util.Map;
import java.util.TreeMap;

/** What the classification of a table counts, for {@code run.json}. Not for several threads. */
final class ProteinTableCounts {
    private static final String ROWS = "rows";

    private final Map<String, Long> counts = new TreeMap<>(Map.of(ROWS, 0L));

    void add(ProteinBatch batch, ClassifiedProteins classified) {
        add(ROWS, batch.rows().size());
        classified.impacts().forEach((impact, number) -> add("impact." + impact, number));
        classified.judgements().forEach(this::add);
    }

    void skipped(long rows) {
        add("skipped", rows);
    }

    long rows() {
        return counts.get(ROWS);
    }

    Map<String, Long> byName() {
        return new TreeMap<>(counts);
    }

    private void add(String name, long number) {
        counts.merge(name, number, Long::sum);
    }
}
