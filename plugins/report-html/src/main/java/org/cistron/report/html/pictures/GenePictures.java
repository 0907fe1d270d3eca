package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.Gene;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.api.report.ReportedGene;
import org.cistron.report.html.figure.Bins;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.Histogram;
import org.cistron.report.html.page.Count;
import org.cistron.report.html.page.Name;
import org.cistron.report.html.page.Picture;

/** Draws how probable, how long and how far apart genes are. */
final class GenePictures {
    private static final int MOST_BINS = 40;
    private static final int LONGEST_SHOWN = 4000;
    private static final int CLOSEST_SHOWN = -100;
    private static final int FARTHEST_SHOWN = 500;

    private GenePictures() {}

    /**
     * Draws all.
     *
     * @param calibration how far the probabilities may be believed; nothing where the model does not say
     * @param by whose genes they are, in words for captions
     */
    static List<Picture> of(List<ReportedGene> genes, Optional<CalibrationCurve> calibration, String by) {
        if (genes.isEmpty()) {
            return List.of();
        }
        double[] probabilities =
                genes.stream().mapToDouble(found -> found.gene().probability()).toArray();
        double[] lengths = genes.stream()
                .mapToDouble(found -> found.gene().region().length())
                .toArray();
        List<Picture> pictures = new ArrayList<>();
        pictures.add(figure(
                "probability-histogram",
                "Probability",
                "probability of a gene",
                Bins.probability(probabilities),
                true,
                (calibration.isPresent()
                                ? "Calibrated: of genes near 0.9, nine of ten hold."
                                : "The model brings no calibration curve along. Nobody has measured how far these probabilities"
                                        + " may be believed.")
                        + " Heights are logarithms, so that few doubtful genes are seen beside many sure ones." + by));
        calibration.map(GenePictures::reliability).ifPresent(pictures::add);
        pictures.add(figure(
                "length-histogram",
                "Length",
                "gene length (nt)",
                Bins.between(lengths, 0, LONGEST_SHOWN, MOST_BINS),
                false,
                "Stop codons included." + by));
        double[] spacings = spacings(genes);
        if (spacings.length > 0) {
            pictures.add(figure(
                    "spacing-histogram",
                    "Spacing",
                    "nucleotides between neighbours",
                    Bins.between(spacings, CLOSEST_SHOWN, FARTHEST_SHOWN, MOST_BINS),
                    false,
                    "Between a gene's end and its neighbour's start, on whichever strand; below 0 they overlap. Genes of an"
                            + " operon lie close: a peak near 0." + by));
        }
        return pictures;
    }

    private static Picture reliability(CalibrationCurve calibration) {
        Heading heading = new Heading("calibration-curve", "Calibration");
        String caption =
                "What the probabilities were worth when the model was made, not on this genome: reading frames by their"
                        + " probability, and the share of them that is annotated. Measured on "
                        + Count.of(calibration.genomes().size(), "genome")
                        + ", each left out and judged by what was measured on the others: "
                        + Name.sentence(String.join(", ", calibration.genomes()))
                                .shown() + ".";
        return new Picture(
                heading.id(),
                heading.title(),
                CalibrationDrawings.curve(heading, "candidates", calibration.bins())
                        .svg(),
                caption);
    }

    private static double[] spacings(List<ReportedGene> genes) {
        List<Double> spacings = new ArrayList<>();
        for (int i = 1; i < genes.size(); i++) {
            Gene before = genes.get(i - 1).gene();
            Gene gene = genes.get(i).gene();
            if (before.contig().equals(gene.contig())) {
                spacings.add((double) gene.region().start() - before.region().end());
            }
        }
        return spacings.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Picture figure(
            String id, String title, String quantity, Bins bins, boolean logarithmic, String caption) {
        Heading heading = new Heading(id, title);
        return new Picture(
                id, title, new Histogram(heading, quantity, "genes", bins, logarithmic).svg(), caption.strip());
    }
}
