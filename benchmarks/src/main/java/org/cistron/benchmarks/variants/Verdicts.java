package org.cistron.benchmarks.variants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one program says of variants in transcripts. */
public final class Verdicts {
    private final Map<String, Map<String, NavigableSet<ComparedTerm>>> told = new HashMap<>();
    private final Map<String, Set<String>> untold = new HashMap<>();

    /** Adds terms to what is said of a variant in a transcript. */
    void tell(String variant, String transcript, NavigableSet<ComparedTerm> terms) {
        if (!terms.isEmpty()) {
            told.computeIfAbsent(variant, key -> new HashMap<>())
                    .computeIfAbsent(transcript, key -> new TreeSet<>())
                    .addAll(terms);
        }
    }

    /** Notes that the program would not have said anything of a variant in a transcript, whatever it is. */
    void leaveUntold(String variant, String transcript) {
        untold.computeIfAbsent(variant, key -> new HashSet<>()).add(transcript);
    }

    /** Returns the transcripts that something is said of. */
    Set<String> transcripts(String variant) {
        return told.getOrDefault(variant, Map.of()).keySet();
    }

    /** Returns the terms, none where the program holds that there is no consequence; nothing where it is left untold. */
    Optional<NavigableSet<ComparedTerm>> of(String variant, String transcript) {
        NavigableSet<ComparedTerm> terms =
                told.getOrDefault(variant, Map.of()).getOrDefault(transcript, new TreeSet<>());
        boolean silent =
                terms.isEmpty() && untold.getOrDefault(variant, Set.of()).contains(transcript);
        return silent ? Optional.empty() : Optional.of(terms);
    }
}
