package org.cistron.benchmarks.variants;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A variant in a transcript, and what each program says of it.
 *
 * @param genome the genome's name
 * @param variant the variant
 * @param transcript the transcript
 * @param told the terms by program, none where a program holds that there is no consequence; a program that has left it untold
 *     is not among them
 */
record ComparedPlace(
        String genome, DrawnVariant variant, TranscriptModel transcript, Map<String, NavigableSet<ComparedTerm>> told) {
    private static final String UNTOLD = "?";
    private static final String NOTHING = "-";

    /** Returns a program's terms as a pair of programs is compared by; nothing where it has left them untold. */
    Optional<NavigableSet<ComparedTerm>> told(String program, CommonView view) {
        return Optional.ofNullable(told.get(program)).map(terms -> view.of(terms, transcript));
    }

    /** Returns a program's terms as text, {@code -} for none and {@code ?} where it has left them untold. */
    String text(String program) {
        if (!told.containsKey(program)) {
            return UNTOLD;
        }
        String words = told.get(program).stream().map(ComparedTerm::word).collect(Collectors.joining("&"));
        return words.isEmpty() ? NOTHING : words;
    }

    /** Returns where and what it is, for a person who looks it up. */
    String example() {
        return genome.substring(0, genome.indexOf('_')) + " " + variant.key() + " " + transcript.id();
    }

    /** Returns whether some two programs differ in the most severe term. */
    boolean differs(List<ProgramPair> pairs) {
        return pairs.stream().anyMatch(pair -> pair.differs(this));
    }
}
