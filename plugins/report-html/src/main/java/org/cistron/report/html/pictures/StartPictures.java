package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.report.html.figure.BarChart;
import org.cistron.report.html.figure.CodonUsage;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.SequenceLogo;
import org.cistron.report.html.page.Count;
import org.cistron.report.html.page.Picture;

/** Draws where genes start, and by which codons they are read. */
final class StartPictures {
    private StartPictures() {}

    static List<Picture> of(GeneticCode code, List<ReportedGene> genes, SequenceCounts counts, String by) {
        List<Picture> pictures = new ArrayList<>();
        List<BarChart.Bar> starts = startCodons(genes);
        if (!starts.isEmpty()) {
            Heading heading = new Heading("start-codons", "Start codons");
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    new BarChart(heading, "genes", starts).svg(),
                    ("Genes whose start is on the contig." + by).strip()));
            Heading context = new Heading("start-context", "Around the start");
            pictures.add(new Picture(
                    context.id(),
                    context.title(),
                    SequenceLogo.of(context, -SequenceCounts.BEFORE, counts.starts())
                            .svg(),
                    ("Nucleotides around all starts; 0 is the start codon's first." + by).strip()));
        }
        MotifCounts.of(genes).ifPresent(motifs -> {
            Heading heading = new Heading("binding-motif", "Ribosome-binding motif");
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    SequenceLogo.of(heading, 1, motifs.byPlace()).svg(),
                    ("The motifs that were found before " + Count.of(motifs.genes()) + " of " + Count.of(genes.size())
                                    + " starts, laid over AGGAGG; genes without one are not in it." + by)
                            .strip()));
        });
        if (counts.codons().stream().anyMatch(count -> count > 0)) {
            Heading heading = new Heading("codon-usage", "Codon usage");
            pictures.add(new Picture(
                    heading.id(),
                    heading.title(),
                    new CodonUsage(heading, code, counts.codons()).svg(),
                    ("Start codons left out." + by).strip()));
        }
        return pictures;
    }

    private static List<BarChart.Bar> startCodons(List<ReportedGene> genes) {
        Map<String, Long> counts = new TreeMap<>();
        genes.stream()
                .map(ReportedGene::startCodon)
                .filter(codon -> !codon.isEmpty())
                .forEach(codon -> counts.merge(codon, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new BarChart.Bar(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong((BarChart.Bar bar) -> -bar.value()))
                .toList();
    }
}
