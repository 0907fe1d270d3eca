package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.cistron.api.error.UsageException;

/** The terms that consequences are compared by, and what each program's words are among them. */
public final class Terms {
    private static final String NOTHING = "-";

    private final Map<String, ComparedTerm> terms = new LinkedHashMap<>();
    private final Map<String, Map<String, Optional<ComparedTerm>>> mapping = new LinkedHashMap<>();

    private Terms() {}

    /** Reads the tables beside this class. */
    public static Terms read() {
        Terms read = new Terms();
        for (List<String> row : TableResource.rows("terms.tsv")) {
            read.terms.put(row.get(1), new ComparedTerm(read.terms.size(), row.get(0), row.get(1)));
        }
        for (List<String> row : TableResource.rows("mapping.tsv")) {
            Optional<ComparedTerm> term =
                    row.get(2).equals(NOTHING) ? Optional.empty() : Optional.of(read.term(row.get(2)));
            read.mapping
                    .computeIfAbsent(row.get(0), program -> new LinkedHashMap<>())
                    .put(row.get(1), term);
        }
        return read;
    }

    /** Returns the term of that name. */
    public ComparedTerm term(String word) {
        return Optional.ofNullable(terms.get(word))
                .orElseThrow(() -> new IllegalArgumentException("no term '" + word + "' in terms.tsv"));
    }

    /** Returns all terms, the most severe first. */
    public List<ComparedTerm> all() {
        return new ArrayList<>(terms.values());
    }

    /**
     * Returns what a program's words are compared as.
     *
     * @param program the program's name
     * @param words its words, joined by {@code &}
     * @throws UsageException if a word is not in the table
     */
    public NavigableSet<ComparedTerm> of(String program, String words) {
        NavigableSet<ComparedTerm> found = new TreeSet<>();
        for (String word : words.split("&", -1)) {
            Optional<ComparedTerm> term = mapping.get(program).get(word);
            if (term == null) {
                throw new UsageException("found the consequence '" + word + "' of " + program
                        + ", expected one of mapping.tsv. Add it there.");
            }
            term.ifPresent(found::add);
        }
        return found;
    }
}
