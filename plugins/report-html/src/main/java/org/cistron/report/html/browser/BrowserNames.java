package org.cistron.report.html.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for contigs that the browser's library takes: their own where they are plain and short, else a number. */
final class BrowserNames {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.]{0,39}");
    /** The library means something else by it. */
    private static final String EVERYTHING = "all";

    private BrowserNames() {}

    /** Returns a name for each id, in order, no two alike. */
    static List<String> of(List<String> ids) {
        Set<String> taken = new HashSet<>();
        ids.stream().filter(BrowserNames::plain).forEach(taken::add);
        return ids.stream()
                .map(id -> plain(id) ? id : numbered(taken, ids.indexOf(id)))
                .toList();
    }

    private static String numbered(Set<String> taken, int index) {
        String name = "contig_" + (index + 1);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static boolean plain(String id) {
        return PLAIN.matcher(id).matches() && !id.equalsIgnoreCase(EVERYTHING);
    }
}
