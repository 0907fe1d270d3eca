package org.cistron.report.multiqc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.AnnotationTotals;
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

    /** Returns the figures by column; those that are not known are left out. */
    static Map<String, Number> of(List<ReportedContig> contigs, List<ReportedGene> genes) {
        AnnotationTotals totals = AnnotationTotals.of(contigs, genes);
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("genes", totals.genes());
        if (totals.genes() > 0) {
            figures.put("coding", percent(totals.coding(), totals.nucleotides()));
            figures.put("probability", rounded(totals.meanProbability().orElseThrow()));
            figures.put("partial", percent(totals.partial(), totals.genes()));
        }
        figures.put("contigs", totals.contigs());
        figures.put("nucleotides", totals.nucleotides());
        totals.guanineCytosine().ifPresent(share -> figures.put("gc", rounded(PERCENT * share)));
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

    private static double percent(long part, long whole) {
        return rounded((double) PERCENT * part / whole);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1e4) / 1e4;
    }
}
