package org.cistron.runner.host;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cistron.api.error.PluginException;

/** Who asked whom for evidence or answers; refuses a circle before anybody waits in it. */
final class AskGraph {
    private final SortedMap<String, Set<String>> asked = new TreeMap<>();

    /**
     * Notes that one asks another.
     *
     * @throws PluginException if the other asks the one, straight or through others
     */
    synchronized void ask(String asker, String other) {
        path(other, asker, new TreeSet<>()).ifPresent(path -> {
            throw new PluginException(
                    asker,
                    "asks others in a circle: " + asker + " -> " + String.join(" -> ", path)
                            + ". Configure one of them to leave the others out.");
        });
        asked.computeIfAbsent(asker, name -> new TreeSet<>()).add(other);
    }

    /** Returns whom one has asked so far, straight or through others; sorted. */
    synchronized List<String> asked(String asker) {
        TreeSet<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(asker));
        while (!open.isEmpty()) {
            for (String next : asked.getOrDefault(open.removeFirst(), Set.of())) {
                if (all.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return List.copyOf(all);
    }

    private Optional<List<String>> path(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return Optional.of(List.of(to));
        }
        if (!seen.add(from)) {
            return Optional.empty();
        }
        for (String next : asked.getOrDefault(from, Set.of())) {
            Optional<List<String>> rest = path(next, to, seen);
            if (rest.isPresent()) {
                List<String> path = new ArrayList<>(List.of(from));
                path.addAll(rest.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
