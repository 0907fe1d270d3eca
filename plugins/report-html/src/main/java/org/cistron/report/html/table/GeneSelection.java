package org.cistron.report.html.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;

/**
 * The genes that a page has room for: those of the longest contigs.
 *
 * @param kept what is kept, finder by finder, in the order it came in
 * @param contigs the contigs whose genes are kept, longest first
 * @param genes how many genes there are, kept or not
 * @param keptGenes how many are kept
 */
public record GeneSelection(List<FinderGenes> kept, List<ReportedContig> contigs, int genes, int keptGenes) {
    private static final int CHARACTERS_OF_NUMBERS = 46;
    private static final int CHARACTERS_OF_SUPPORT = 7;

    /** Takes immutable copies. */
    public GeneSelection {
        kept = List.copyOf(kept);
        contigs = List.copyOf(contigs);
    }

    /**
     * Chooses genes.
     *
     * @param finders all genes
     * @param contigs all contigs
     * @param characters about how many characters of JSON there is room for
     */
    public static GeneSelection of(List<FinderGenes> finders, List<ReportedContig> contigs, long characters) {
        Map<String, Long> costs = costs(finders);
        Set<String> chosen = new HashSet<>();
        List<ReportedContig> longest = new ArrayList<>();
        long left = characters;
        for (ReportedContig contig : longestFirst(contigs)) {
            long cost = costs.getOrDefault(contig.id(), 0L) + contig.id().length();
            if (cost > left && !longest.isEmpty()) {
                break;
            }
            left -= cost;
            longest.add(contig);
            chosen.add(contig.id());
        }
        // A first contig that is too much alone is cut off.
        long most = left < 0 ? characters : Long.MAX_VALUE;
        return new GeneSelection(kept(finders, chosen, most), longest, count(finders), 0).counted();
    }

    /** Returns contigs from the longest down; of equal ones the first stays first. */
    public static List<ReportedContig> longestFirst(List<ReportedContig> contigs) {
        return contigs.stream()
                .sorted(Comparator.comparingInt(ReportedContig::length).reversed())
                .toList();
    }

    private static Map<String, Long> costs(List<FinderGenes> finders) {
        Map<String, Long> costs = new HashMap<>();
        int prefix = LocusTags.prefix(finders).length();
        for (FinderGenes finder : finders) {
            for (ReportedGene gene : finder.genes()) {
                costs.merge(gene.gene().contig(), cost(gene, prefix), Long::sum);
            }
        }
        return costs;
    }

    private static long cost(ReportedGene gene, int prefix) {
        return CHARACTERS_OF_NUMBERS
                + gene.locusTag().length()
                - prefix
                + (long) CHARACTERS_OF_SUPPORT * gene.support().size()
                + Notes.characters(gene);
    }

    private static List<FinderGenes> kept(List<FinderGenes> finders, Set<String> contigs, long characters) {
        int prefix = LocusTags.prefix(finders).length();
        long share = characters / Math.max(1, finders.size());
        List<FinderGenes> kept = new ArrayList<>();
        for (FinderGenes finder : finders) {
            List<ReportedGene> genes = new ArrayList<>();
            long left = share;
            for (ReportedGene gene : finder.genes()) {
                boolean wanted = contigs.contains(gene.gene().contig());
                left -= wanted ? cost(gene, prefix) : 0;
                if (wanted && left >= 0) {
                    genes.add(gene);
                }
            }
            kept.add(new FinderGenes(finder.finder(), genes));
        }
        return kept;
    }

    private GeneSelection counted() {
        return new GeneSelection(kept, contigs, genes, count(kept));
    }

    private static int count(List<FinderGenes> finders) {
        return finders.stream().mapToInt(finder -> finder.genes().size()).sum();
    }
}
