package org.cistron.report.html.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;

/** Which finders call the same genes: with the same stop, and with the same start too. */
public final class Agreement {
    /** Finders past this many are not compared: the page's script counts in 32 bits. */
    public static final int MOST_FINDERS = 30;

    record Stop(String contig, Strand strand, int position) {}

    private record Whole(String contig, CodingRegion region) {}

    private final Map<Stop, Integer> sameStop = new HashMap<>();
    private final Map<Whole, Integer> same = new HashMap<>();
    private final int everyone;

    /** Compares finders. */
    public Agreement(List<FinderGenes> finders) {
        int compared = Math.min(finders.size(), MOST_FINDERS);
        everyone = (1 << compared) - 1;
        // One finder agrees with itself.
        for (int i = 0; compared > 1 && i < compared; i++) {
            for (ReportedGene gene : finders.get(i).genes()) {
                sameStop.merge(stop(gene), 1 << i, (a, b) -> a | b);
                same.merge(whole(gene), 1 << i, (a, b) -> a | b);
            }
        }
    }

    /** Returns the finders that call a gene with the same stop, as bits in their order. */
    public int callers(ReportedGene gene) {
        return sameStop.isEmpty() ? everyone : sameStop.getOrDefault(stop(gene), 0);
    }

    /** Returns the finders that call the very same gene, as bits in their order. */
    public int exactCallers(ReportedGene gene) {
        return same.isEmpty() ? everyone : same.getOrDefault(whole(gene), 0);
    }

    /** Returns whether a finder misses the gene, starts it elsewhere, or a plugin's evidence speaks against it. */
    public boolean disputed(ReportedGene gene) {
        return exactCallers(gene) != everyone
                || gene.support().values().stream().anyMatch(logOdds -> logOdds < 0);
    }

    /** Returns the bits of all finders. */
    public int everyone() {
        return everyone;
    }

    /** Returns what genes with one stop have in common. */
    public static Object stopOf(ReportedGene gene) {
        return stop(gene);
    }

    static Stop stop(ReportedGene gene) {
        CodingRegion region = gene.gene().region();
        boolean forward = region.strand() == Strand.FORWARD;
        return new Stop(gene.gene().contig(), region.strand(), forward ? region.end() : region.start());
    }

    private static Whole whole(ReportedGene gene) {
        return new Whole(gene.gene().contig(), gene.gene().region());
    }
}
