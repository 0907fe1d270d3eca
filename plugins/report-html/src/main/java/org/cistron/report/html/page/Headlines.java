package org.cistron.report.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.table.FinderGenes;

/** The figures of the first screen: what was found, how sure it is, and in what. */
final class Headlines {
    private static final double SURE = 0.95;

    private final List<ReportedContig> contigs;
    private final List<ReportedGene> genes;
    private final long nucleotides;

    Headlines(List<ReportedContig> contigs, List<FinderGenes> finders) {
        this.contigs = contigs;
        this.genes = finders.isEmpty() ? List.of() : finders.get(0).genes();
        this.nucleotides = contigs.stream().mapToLong(ReportedContig::length).sum();
    }

    List<Headline> all() {
        List<Headline> all = new ArrayList<>();
        all.add(new Headline("Genes", Count.of(genes.size()), perThousand()));
        all.add(new Headline(
                "Coding share", nucleotides == 0 ? "–" : Count.share(codingShare()), "of all nucleotides"));
        all.add(probability());
        all.add(partial());
        all.add(new Headline("Contigs", Count.of(contigs.size()), Count.of(nucleotides, "nucleotide")));
        all.add(guanineCytosine());
        all.add(unknown());
        return all;
    }

    private String perThousand() {
        return nucleotides == 0
                ? ""
                : String.format(Locale.ROOT, "%.2f per 1,000 nt", 1000.0 * genes.size() / nucleotides);
    }

    private Headline probability() {
        if (genes.isEmpty()) {
            return new Headline("Mean probability", "–", "no genes");
        }
        double mean = genes.stream()
                .mapToDouble(gene -> gene.gene().probability())
                .average()
                .orElse(0);
        long sure =
                genes.stream().filter(gene -> gene.gene().probability() >= SURE).count();
        return new Headline("Mean probability", Count.probability(mean), Count.of(sure) + " at 0.95 or more");
    }

    private Headline partial() {
        long partial = genes.stream().filter(gene -> region(gene).partial()).count();
        String share = genes.isEmpty() ? "" : Count.share(partial / (double) genes.size()) + " of the genes";
        return new Headline("Partial genes", Count.of(partial), share);
    }

    private Headline guanineCytosine() {
        double known = 0;
        double sum = 0;
        for (ReportedContig contig : contigs) {
            known += contig.length() - contig.unknown();
            sum += contig.guanineCytosine() * (contig.length() - contig.unknown());
        }
        return new Headline("G+C", known == 0 ? "–" : Count.share(sum / known), "of the known nucleotides");
    }

    private Headline unknown() {
        long unknown = contigs.stream().mapToLong(ReportedContig::unknown).sum();
        String share = nucleotides == 0 ? "" : Count.share(unknown / (double) nucleotides) + " of all";
        return new Headline("Unknown (N)", Count.of(unknown), share);
    }

    /** The share of positions that any gene covers; overlaps count once. */
    private double codingShare() {
        Map<String, Integer> lengths = new HashMap<>();
        contigs.forEach(contig -> lengths.put(contig.id(), contig.length()));
        long covered = 0;
        int reached = 0;
        String contig = "";
        for (ReportedGene gene : genes) {
            boolean same = gene.gene().contig().equals(contig);
            contig = gene.gene().contig();
            int from = Math.max(region(gene).start(), same ? reached : 0);
            int to = Math.min(region(gene).end(), lengths.getOrDefault(contig, Integer.MAX_VALUE));
            covered += Math.max(0, to - from);
            reached = same ? Math.max(reached, to) : to;
        }
        return covered / (double) nucleotides;
    }

    private static CodingRegion region(ReportedGene gene) {
        return gene.gene().region();
    }
}
