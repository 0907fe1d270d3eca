package org.cistron.io.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each transcript an id that no other has on its contig. */
final class TranscriptIds {
    private final Map<String, Set<String>> taken = new HashMap<>();

    /**
     * Takes an id.
     *
     * @param wanted the ids it may have, the best first; empty ones are passed over
     * @param place what it is called where it has none
     */
    String take(String contig, List<String> wanted, String place) {
        Set<String> others = taken.computeIfAbsent(contig, first -> new HashSet<>());
        List<String> named = wanted.stream().filter(id -> !id.isEmpty()).toList();
        String free =
                named.stream().filter(id -> !others.contains(id)).findFirst().orElse("");
        String id = free.isEmpty() ? numbered(named.isEmpty() ? place : named.get(0), others) : free;
        others.add(id);
        return id;
    }

    private static String numbered(String id, Set<String> others) {
        String next = id;
        for (int number = 2; others.contains(next); number++) {
            next = id + "." + number;
        }
        return next;
    }
}
