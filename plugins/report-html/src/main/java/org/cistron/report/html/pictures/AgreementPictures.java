package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.figure.AgreementPlot;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.page.Picture;
import org.cistron.report.html.table.Agreement;
import org.cistron.report.html.table.AgreementCounts;
import org.cistron.report.html.table.FinderGenes;

/** Draws which finders call the same genes, and which plugins' evidence speaks for them. */
final class AgreementPictures {
    private static final String GENES = "genes";

    private AgreementPictures() {}

    static List<Picture> of(AnnotationReport report) {
        List<Picture> pictures = new ArrayList<>();
        if (report.finders().size() > 1) {
            Heading heading = new Heading("finder-agreement", "Who calls which genes");
            pictures.add(figure(
                    heading,
                    new AgreementPlot(heading, GENES, report.finders(), callers(report)),
                    "A gene is the same where its stop is, whatever its start."));
        }
        List<ReportedGene> genes = report.genes(report.finders().get(0));
        Set<String> plugins = new TreeSet<>();
        genes.forEach(gene -> plugins.addAll(gene.support().keySet()));
        if (plugins.size() > 1 && !genes.isEmpty()) {
            Heading heading = new Heading("evidence-agreement", "Whose evidence speaks for the genes");
            pictures.add(figure(
                    heading,
                    AgreementPlot.of(heading, GENES, List.copyOf(plugins), supporters(genes)),
                    "Of the genes of " + report.finders().get(0)
                            + ": whose coding evidence alone, summed up over the gene, is"
                            + " above 0. Genes that not all speak for are listed in the table by 'disputed'."));
        }
        return pictures;
    }

    private static List<AgreementPlot.Combination> callers(AnnotationReport report) {
        List<FinderGenes> finders = FinderGenes.of(report);
        return new AgreementCounts(finders, new Agreement(finders))
                .groups().stream()
                        .map(group -> new AgreementPlot.Combination(Set.copyOf(group.finders()), group.genes()))
                        .toList();
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

    private static Picture figure(Heading heading, AgreementPlot plot, String caption) {
        return new Picture(heading.id(), heading.title(), plot.svg(), caption);
    }
}
