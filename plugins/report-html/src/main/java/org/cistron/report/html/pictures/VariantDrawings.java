package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.page.Picture;
import org.cistron.report.html.page.PictureSection;
import org.cistron.report.html.page.VariantPictures;

/** Draws the pictures of classified variants. */
public final class VariantDrawings {
    private VariantDrawings() {}

    /** Draws all. */
    public static VariantPictures of(VariantReport report) {
        Map<Integer, String> anchors = new HashMap<>();
        List<Picture> heatMaps = MutagenesisDrawings.of(report.variants(), anchors);
        List<PictureSection> sections = new ArrayList<>();
        sections.add(new PictureSection(
                "consequences",
                report.totals().verdicts().isEmpty() ? "Consequences" : "Consequences and classes",
                "",
                CountDrawings.consequences(report.totals(), saysWhatIsCarried(report))));
        sections.add(new PictureSection("kinds", "Kinds of alleles", "", CountDrawings.alleles(report.totals())));
        sections.add(new PictureSection(
                "calibration",
                "How far the probabilities may be believed",
                "",
                CalibrationDrawings.of(report.calibrations())));
        sections.add(new PictureSection(
                "proteins",
                "Variants along proteins",
                "The genes with the weightiest variants; of these, the variants that the table lists and that change the"
                        + " protein.",
                ProteinDrawings.of(report)));
        sections.add(new PictureSection(
                "mutagenesis",
                "What other residues would do",
                "Around the weightiest missense variants, the classifier was asked of every other residue, each by itself as a"
                        + " change of the protein.",
                heatMaps));
        return new VariantPictures(sections, anchors);
    }

    private static boolean saysWhatIsCarried(VariantReport report) {
        return report.variants().stream().anyMatch(variant -> variant.carriers().isPresent());
    }
}
