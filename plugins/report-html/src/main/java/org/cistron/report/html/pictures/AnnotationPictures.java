package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.figure.CircularMap;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.LinearMap;
import org.cistron.report.html.page.Picture;
import org.cistron.report.html.page.PictureSection;
import org.cistron.report.html.page.Pictures;

/** Draws the pictures of an annotation; where several found genes, those of the first. */
public final class AnnotationPictures {
    /** What a linear map shows of the longest contig: enough to see how genes lie, and readable on paper. */
    private static final int LINEAR = 120_000;

    private AnnotationPictures() {}

    /** Draws all. */
    public static Pictures of(AnnotationReport report) {
        if (report.finders().isEmpty()) {
            return Pictures.none();
        }
        String finder = report.finders().get(0);
        List<ReportedGene> genes = report.genes(finder);
        SequenceCounts counts = SequenceCounts.of(report, genes);
        String by = report.finders().size() == 1 ? "" : " Genes are those of " + finder + ".";
        List<PictureSection> sections = new ArrayList<>();
        sections.add(new PictureSection("map", "Map", "", map(counts, by)));
        sections.add(new PictureSection(
                "gene-figures", "Genes in figures", "", GenePictures.of(genes, report.calibration(finder), by)));
        sections.add(new PictureSection(
                "start-figures", "Starts and codons", "", StartPictures.of(report.code(), genes, counts, by)));
        return new Pictures(sections, AgreementPictures.of(report), linearMap(report, genes));
    }

    private static List<Picture> map(SequenceCounts counts, String by) {
        if (counts.contigs().isEmpty()) {
            return List.of();
        }
        Heading heading = new Heading("circular-map", "Map of the contigs");
        String caption =
                "Outer ring: genes read clockwise; next: genes read counter-clockwise, coloured by probability."
                        + " Inner rings: G+C content against its mean, and G+C skew (G - C) / (G + C), which mostly changes sign at"
                        + " the origin and the terminus of replication." + by;
        return List.of(new Picture(
                heading.id(), heading.title(), new CircularMap(heading, counts.contigs(), false).svg(), caption));
    }

    private static Optional<Picture> linearMap(AnnotationReport report, List<ReportedGene> genes) {
        return report.contigs().stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .map(longest -> linearMap(longest, genes));
    }

    private static Picture linearMap(ReportedContig contig, List<ReportedGene> genes) {
        int end = Math.min(contig.length(), LINEAR);
        Heading heading = new Heading("linear-map", "Genes along the longest contig");
        List<ReportedGene> shown = genes.stream()
                .filter(found -> found.gene().contig().equals(contig.id())
                        && found.gene().region().start() < end)
                .toList();
        String svg = LinearMap.of(heading, contig.id(), 0, end, SequenceCounts.marks(shown))
                .svg();
        String caption = end < contig.length() ? "The first " + end / 1000 + " kb." : "The whole contig.";
        return new Picture(heading.id(), heading.title(), svg, caption);
    }
}
