package org.cistron.runner.report.variant;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by what is counted. Not for several threads. */
final class Counts<K extends Comparable<K>> {
    private final Map<K, long[]> counts = new HashMap<>();

    /** Counts one. */
    void add(K what) {
        counts.computeIfAbsent(what, key -> new long[1])[0]++;
    }

    /** Adds what another counted. */
    void add(Counts<K> other) {
        other.counts.forEach((what, number) -> counts.computeIfAbsent(what, key -> new long[1])[0] += number[0]);
    }

    /** Returns all counts. */
    SortedMap<K, Long> sorted() {
        SortedMap<K, Long> sorted = new TreeMap<>();
        counts.forEach((what, number) -> sorted.put(what, number[0]));
        return sorted;
    }
}
