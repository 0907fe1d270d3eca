package org.cistron.report.multiqc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;

/** What is told of a sample's genes in figures. */
final class GeneFigures {
    /** Least probabilities of the classes that genes are counted in, the last one first. */
    private static final double[] LEAST = {0.99, 0.9, 0.5, 0};

    private static final List<String> CLASSES = List.of("99 % or more", "90 to 99 %", "50 to 90 %", "below 50 %");
    private static final int PERCENT = 100;

    private GeneFigures() {}

    /** Returns the columns of {@link #of}, with what they are called and mean. */
    static List<Column> columns() {
        return List.of(
                new Column("genes", "Genes", "Genes found", "", "{:,.0f}"),
                new Column("coding", "Coding", "Nucleotides in genes, of the contigs' length", "%", "{:,.1f}"),
                new Column("probability", "Probability", "Mean calibrated probability of the genes", "", "{:,.3f}"),
                new Column("partial", "Partial", "Genes cut off by a contig's end or a gap", "%", "{:,.1f}"),
                new Column("contigs", "Contigs", "Contigs of the input", "", "{:,.0f}"),
                new Column("nucleotides", "Nucleotides", "Length of all contigs", "", "{:,.0f}"),
                new Column("gc", "G+C", "Share of G and C among known nucleotides", "%", "{:,.1f}"));
    }

    /** Returns the figures by column; those of genes are left out where there is none. */
    static Map<String, Number> of(List<ReportedContig> contigs, List<ReportedGene> genes) {
        long nucleotides = contigs.stream().mapToLong(ReportedContig::length).sum();
        long known = contigs.stream()
                .mapToLong(contig -> contig.length() - contig.unknown())
                .sum();
        double strong = contigs.stream()
                .mapToDouble(contig -> contig.guanineCytosine() * (contig.length() - contig.unknown()))
                .sum();
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("genes", genes.size());
        if (!genes.isEmpty()) {
            figures.put("coding", rounded(PERCENT * coding(genes) / nucleotides));
            figures.put(
                    "probability",
                    rounded(genes.stream()
                            .mapToDouble(found -> found.gene().probability())
                            .average()
                            .orElseThrow()));
            figures.put(
                    "partial",
                    rounded((double) PERCENT
                            * genes.stream()
                                    .filter(found -> found.gene().region().partial())
                                    .count()
                            / genes.size()));
        }
        figures.put("contigs", contigs.size());
        figures.put("nucleotides", nucleotides);
        if (known > 0) {
            figures.put("gc", rounded(PERCENT * strong / known));
        }
        return figures;
    }

    /** Returns how many genes there are of each class of probability, the most probable first. */
    static Map<String, Number> byProbability(List<ReportedGene> genes) {
        int[] counts = new int[LEAST.length];
        for (ReportedGene found : genes) {
            int place = 0;
            while (found.gene().probability() < LEAST[place]) {
                place++;
            }
            counts[place]++;
        }
        Map<String, Number> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put(CLASSES.get(i), counts[i]);
        }
        return named;
    }

    /** Genes come by contig and start, so each nucleotide is counted once where what is behind the furthest end so far counts. */
    private static double coding(List<ReportedGene> genes) {
        String contig = "";
        int furthest = 0;
        long covered = 0;
        for (ReportedGene found : genes) {
            Gene gene = found.gene();
            if (!gene.contig().equals(contig)) {
                contig = gene.contig();
                furthest = 0;
            }
            int end = gene.region().end();
            covered += Math.max(0, end - Math.max(furthest, gene.region().start()));
            furthest = Math.max(furthest, end);
        }
        return covered;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1e4) / 1e4;
    }
}
