package org.cistron.runner.homolog;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.variant.AlignedProtein;

/** The results that were asked for last, in memory, up to a number of letters. */
final class RecentHomologs {
    private final long mostLetters;
    private final Map<String, List<AlignedProtein>> byQuery = new LinkedHashMap<>(16, 0.75f, true);
    private long letters;

    RecentHomologs(long mostLetters) {
        this.mostLetters = mostLetters;
    }

    synchronized Optional<List<AlignedProtein>> get(String query) {
        return Optional.ofNullable(byQuery.get(query));
    }

    synchronized void put(String query, List<AlignedProtein> rows) {
        if (byQuery.put(query, rows) == null) {
            letters += size(query, rows);
        }
        Iterator<Map.Entry<String, List<AlignedProtein>>> eldest =
                byQuery.entrySet().iterator();
        while (letters > mostLetters && byQuery.size() > 1) {
            Map.Entry<String, List<AlignedProtein>> dropped = eldest.next();
            letters -= size(dropped.getKey(), dropped.getValue());
            eldest.remove();
        }
    }

    private static long size(String query, List<AlignedProtein> rows) {
        return query.length() * (rows.size() + 1L);
    }
}
