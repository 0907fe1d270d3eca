package org.cistron.report.html.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.TruthComparison;
import org.cistron.api.report.TruthGene;

/**
 * The CDS of a truth that a page has room for: those of the longest contigs.
 *
 * @param kept those that are kept, contig by contig as the page has them, by start
 * @param all how many there are, kept or not
 */
public record TruthSelection(List<TruthGene> kept, int all) {
    /** With some 70 characters each, these take 3 MB of a page. */
    private static final int MOST = 40_000;

    /** Takes an immutable copy. */
    public TruthSelection {
        kept = List.copyOf(kept);
    }

    /**
     * Chooses.
     *
     * @param comparison of any finder: they all have the same CDS
     * @param longestFirst the contigs of the page
     */
    public static TruthSelection of(TruthComparison comparison, List<ReportedContig> longestFirst) {
        Set<TruthGene> all = new LinkedHashSet<>();
        Stream.concat(comparison.exact().stream(), comparison.wrongStart().stream())
                .forEach(match -> all.add(match.truth()));
        all.addAll(comparison.missed());
        all.addAll(comparison.uncounted());
        Map<String, List<TruthGene>> byContig = new HashMap<>();
        all.forEach(gene -> byContig.computeIfAbsent(gene.contig(), key -> new ArrayList<>())
                .add(gene));
        List<TruthGene> kept = new ArrayList<>();
        for (ReportedContig contig : longestFirst) {
            List<TruthGene> own = byContig.getOrDefault(contig.id(), List.of());
            own.stream()
                    .sorted(Comparator.comparingInt(TruthGene::start).thenComparingInt(TruthGene::end))
                    .limit(MOST - kept.size())
                    .forEach(kept::add);
        }
        return new TruthSelection(kept, all.size());
    }
}
