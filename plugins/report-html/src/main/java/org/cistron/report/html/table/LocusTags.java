package org.cistron.report.html.table;

import java.util.List;

/** Locus tags begin alike: what they share is written once. */
final class LocusTags {
    private LocusTags() {}

    /** Returns what all tags begin with. */
    static String prefix(List<FinderGenes> finders) {
        String prefix = null;
        for (FinderGenes finder : finders) {
            for (var gene : finder.genes()) {
                prefix = prefix == null ? gene.locusTag() : shared(prefix, gene.locusTag());
            }
        }
        return prefix == null ? "" : prefix;
    }

    private static String shared(String a, String b) {
        if (b.startsWith(a)) {
            return a;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return a.substring(0, end);
    }
}
