package org.cistron.runner.host;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a mistyped name may have meant. */
public final class Suggestion {
    private Suggestion() {}

    /** Returns {@code " Did you mean 'x'?"} for the known name nearest to the given one, or nothing if none is near. */
    public static String sentence(String given, Collection<String> known) {
        return nearest(given, known)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /** Returns the known name nearest to the given one, if a third of its letters or fewer differ. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(given, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the letters to insert, delete or replace (Levenshtein), case ignored. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (same(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
