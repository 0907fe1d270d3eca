package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.figure.AgreementPlot;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.page.Figure;

/** Draws which finders call the same genes, and which plugins' evidence speaks for them. */
final class AgreementPictures {
    private AgreementPictures() {}

    private record Stop(String contig, Strand strand, int position) {}

    static List<Figure> of(AnnotationReport report) {
        List<Figure> figures = new ArrayList<>();
        if (report.finders().size() > 1) {
            figures.add(figure(
                    "finder-agreement",
                    "Who calls which genes",
                    report.finders(),
                    callers(report),
                    "A gene is the same where its stop is, whatever its start."));
        }
        List<ReportedGene> genes = report.genes(report.finders().get(0));
        Set<String> plugins = new TreeSet<>();
        genes.forEach(gene -> plugins.addAll(gene.support().keySet()));
        if (plugins.size() > 1 && !genes.isEmpty()) {
            figures.add(figure(
                    "evidence-agreement",
                    "Whose evidence speaks for the genes",
                    List.copyOf(plugins),
                    supporters(genes),
                    "Of the genes of " + report.finders().get(0)
                            + ": whose coding evidence alone, summed up over the gene, is"
                            + " above 0. Genes that not all speak for are listed in the table by 'disputed'."));
        }
        return figures;
    }

    private static Collection<Collection<String>> callers(AnnotationReport report) {
        Map<Stop, Collection<String>> callers = new LinkedHashMap<>();
        for (String finder : report.finders()) {
            for (ReportedGene gene : report.genes(finder)) {
                callers.computeIfAbsent(stop(gene), key -> new TreeSet<>()).add(finder);
            }
        }
        return callers.values();
    }

    private static List<Collection<String>> supporters(List<ReportedGene> genes) {
        List<Collection<String>> supporters = new ArrayList<>();
        for (ReportedGene gene : genes) {
            supporters.add(supporters(gene.support()));
        }
        return supporters;
    }

    private static Collection<String> supporters(SortedMap<String, Double> support) {
        return support.entrySet().stream()
                .filter(said -> said.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stop stop(ReportedGene found) {
        CodingRegion region = found.gene().region();
        boolean forward = region.strand() == Strand.FORWARD;
        return new Stop(found.gene().contig(), region.strand(), forward ? region.end() : region.start());
    }

    private static Figure figure(
            String id, String title, List<String> sets, Collection<Collection<String>> elements, String caption) {
        Heading heading = new Heading(id, title);
        return new Figure(
                id, title, AgreementPlot.of(heading, "genes", sets, elements).svg(), caption);
    }
}
