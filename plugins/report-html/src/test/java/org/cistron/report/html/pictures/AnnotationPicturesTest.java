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
import org.cistron.report.html.page.Picture;
import org.cistron.report.html.page.PictureSection;
import org.cistron.report.html.page.Pictures;
import org.junit.jupiter.api.Test;

class AnnotationPicturesTest {
    private static final Sequence CONTIG = Sequence.of("c", "ACGT".repeat(300));

    @Test
    void aGenomeHasAllPicturesEachWithAnAnchorOfItsOwn() {
        Pictures pictures = AnnotationPictures.of(MadeReports.lambda());
        assertThat(all(pictures).map(Picture::id))
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
        assertThat(all(pictures)).allMatch(figure -> figure.svg().startsWith("<svg"));
    }

    @Test
    void theSameRunGivesTheSamePictures() {
        assertThat(AnnotationPictures.of(MadeReports.lambda())).isEqualTo(AnnotationPictures.of(MadeReports.lambda()));
    }

    @Test
    void withoutGenesThereIsAMapAndNothingOfGenes() {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>(Map.of("hmm", List.of()));
        Pictures pictures =
                AnnotationPictures.of(new MadeReport(MadeReport.facts("s"), List.of(CONTIG), found, List.of()));
        assertThat(pictures.sections()).extracting(PictureSection::id).containsExactly("map");
        assertThat(pictures.agreement()).isEmpty();
        Pictures nothing = AnnotationPictures.of(
                new MadeReport(MadeReport.facts("s"), List.of(), new LinkedHashMap<>(), List.of()));
        assertThat(nothing).isEqualTo(Pictures.none());
    }

    @Test
    void findersAgreeWhereTheirGenesStopAlikeAndEvidenceWhereItIsAboveNothing() {
        Map<String, List<ReportedGene>> found = new LinkedHashMap<>();
        found.put("one", List.of(gene(0, 90, Map.of("p", 3.0, "q", -1.0)), gene(300, 390, Map.of("p", 1.0, "q", 2.0))));
        found.put("two", List.of(gene(30, 90, Map.of())));
        Pictures pictures =
                AnnotationPictures.of(new MadeReport(MadeReport.facts("s"), List.of(CONTIG), found, List.of()));
        Map<String, String> drawn = pictures.agreement().stream().collect(Collectors.toMap(Picture::id, Picture::svg));
        assertThat(drawn.get("finder-agreement"))
                .contains("2 genes")
                .contains("one")
                .contains("two");
        assertThat(drawn.get("evidence-agreement")).contains("2 genes");
    }

    private static Stream<Picture> all(Pictures pictures) {
        return Stream.of(
                        pictures.sections().stream().flatMap(section -> section.pictures().stream()),
                        pictures.agreement().stream(),
                        pictures.linearMap().stream())
                .flatMap(stream -> stream);
    }

    private static ReportedGene gene(int start, int end, Map<String, Double> support) {
        CodingRegion region = CodingRegion.complete(start, end, Strand.FORWARD);
        return ReportedGene.of("T_" + start, new Gene("c", region, 0.9, 0.9, 1, 1, Map.of()), "ATG", support);
    }
}
