package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Two programs that are compared. */
final class ProgramPair {
    private final String one;
    private final String other;
    private final CommonView view;

    ProgramPair(Terms terms, String one, String other) {
        this.one = one;
        this.other = other;
        this.view = new CommonView(terms, List.of(one, other).contains(BcftoolsCsq.NAME));
    }

    /** How a place comes out. */
    enum Outcome {
        /** All terms are the same. */
        SAME_TERMS,
        /** The most severe term is the same, others are not. */
        SAME,
        /** The most severe terms are two, and one of them is among the other program's terms. */
        SHARED,
        /** Neither program's most severe term is among the other's terms. */
        OTHER,
        /** One of the programs has left it untold. */
        UNTOLD,
        /** Neither sees a consequence. */
        NONE
    }

    /** Returns all pairs of programs, in their order. */
    static List<ProgramPair> of(Terms terms, List<String> programs) {
        List<ProgramPair> pairs = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            for (int j = i + 1; j < programs.size(); j++) {
                pairs.add(new ProgramPair(terms, programs.get(i), programs.get(j)));
            }
        }
        return pairs;
    }

    /** Returns the name as tables have it. */
    String name() {
        return one + ", " + other;
    }

    Outcome outcome(ComparedPlace place) {
        Optional<NavigableSet<ComparedTerm>> ours = place.told(one, view);
        Optional<NavigableSet<ComparedTerm>> theirs = place.told(other, view);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Outcome.UNTOLD;
        }
        if (ours.get().isEmpty() && theirs.get().isEmpty()) {
            return Outcome.NONE;
        }
        if (ours.equals(theirs)) {
            return Outcome.SAME_TERMS;
        }
        return unlike(ours.get(), theirs.get());
    }

    private static Outcome unlike(NavigableSet<ComparedTerm> ours, NavigableSet<ComparedTerm> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Outcome.OTHER;
        }
        if (ours.first().equals(theirs.first())) {
            return Outcome.SAME;
        }
        boolean shared = theirs.contains(ours.first()) || ours.contains(theirs.first());
        return shared ? Outcome.SHARED : Outcome.OTHER;
    }

    /** Returns whether the most severe terms of a place are two. */
    boolean differs(ComparedPlace place) {
        Outcome outcome = outcome(place);
        return outcome == Outcome.SHARED || outcome == Outcome.OTHER;
    }
}
