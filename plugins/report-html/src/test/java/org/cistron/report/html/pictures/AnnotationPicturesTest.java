package org.cistron.report.html.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.ReportedGene;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.report.html.made.MadeReport;
import org.cistron.report.html.made.MadeReports;
import org.cistron.report.html.page.Figure;
import org.cistron.report.html.page.FigureSection;
import org.cistron.report.html.page.Figures;
import org.junit.jupiter.api.Test;

class AnnotationPicturesTest {
    private static final Sequence CONTIG = Sequence.of("c", "ACGT".repeat(300));

    @Test
    void aGenomeHasAllPicturesEachWithAnAnchorOfItsOwn() {
        Figures figures = AnnotationPictures.of(MadeReports.lambda());
        assertThat(all(figures).map(Figure::id))
                .doesNotHaveDuplicates()
                .contains(
                        "circular-map",
                        "probability-histogram",
                        "length-histogram",
                        "spacing-histogram",
                        "start-codons",
                        "start-context",
                        "codon-usage",
                        "finder-agreement",
                        "evidence-agreement",
                        "linear-map");
        assertThat(all(figures)).allMatch(figure -> figure.svg().startsWith("<svg"));
    }

    @Test
    void theSameRunGivesTheSamePictures() {
        assertThat(AnnotationPictures.of(MadeReports.lambda())).isEqualTo(AnnotationPictures.of(MadeReports.lambda()));
    }

    @Test
    void withoutGenesThereIsAMapAndNothingOfGenes() {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>(Map.of("hmm", List.of()));
        Figures figures =
                AnnotationPictures.of(new MadeReport(MadeReport.facts("s"), List.of(CONTIG), found, List.of()));
        assertThat(figures.sections()).extracting(FigureSection::id).containsExactly("map");
        assertThat(figures.agreement()).isEmpty();
        Figures nothing = AnnotationPictures.of(
                new MadeReport(MadeReport.facts("s"), List.of(), new LinkedHashMap<>(), List.of()));
        assertThat(nothing).isEqualTo(Figures.none());
    }

    @Test
    void findersAgreeWhereTheirGenesStopAlikeAndEvidenceWhereItIsAboveNothing() {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>();
        found.put("one", List.of(gene(0, 90, Map.of("p", 3.0, "q", -1.0)), gene(300, 390, Map.of("p", 1.0, "q", 2.0))));
        found.put("two", List.of(gene(30, 90, Map.of())));
        Figures figures =
                AnnotationPictures.of(new MadeReport(MadeReport.facts("s"), List.of(CONTIG), found, List.of()));
        Map<String, String> drawn = figures.agreement().stream().collect(Collectors.toMap(Figure::id, Figure::svg));
        assertThat(drawn.get("finder-agreement"))
                .contains("2 genes")
                .contains("one")
                .contains("two");
        assertThat(drawn.get("evidence-agreement")).contains("2 genes");
    }

    private static Stream<Figure> all(Figures figures) {
        return Stream.of(
                        figures.sections().stream().flatMap(section -> section.figures().stream()),
                        figures.agreement().stream(),
                        figures.linearMap().stream())
                .flatMap(stream -> stream);
    }

    private static ReportedGene gene(int start, int end, Map<String, Double> support) {
        CodingRegion region = CodingRegion.complete(start, end, Strand.FORWARD);
        return ReportedGene.of("T_" + start, new Gene("c", region, 0.9, 0.9, 1, 1, Map.of()), "ATG", support);
    }
}
