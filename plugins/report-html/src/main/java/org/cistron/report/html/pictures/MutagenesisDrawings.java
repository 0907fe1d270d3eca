package org.cistron.report.html.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.report.Mutagenesis;
import org.cistron.api.report.ReportedVariant;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.HeatMap;
import org.cistron.report.html.page.Picture;

/** Draws what other residues would do around a site. */
final class MutagenesisDrawings {
    private static final double MOST_CERTAIN = 6;
    private static final String PATHOGENIC = "pathogenic";

    private MutagenesisDrawings() {}

    /**
     * Draws all.
     *
     * @param anchors takes each picture's anchor by its variant's number
     */
    static List<Picture> of(List<ReportedVariant> variants, Map<Integer, String> anchors) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            ReportedVariant variant = variants.get(i);
            if (variant.mutagenesis().isPresent()) {
                Picture picture = picture(variant, variant.mutagenesis().get(), pictures.size() + 1);
                anchors.put(i, picture.id());
                pictures.add(picture);
            }
        }
        return pictures;
    }

    private static Picture picture(ReportedVariant variant, Mutagenesis changes, int number) {
        String title = (variant.subject().gene() + " " + variant.subject().proteinName()).strip();
        Heading heading = new Heading("mutagenesis-" + number, title);
        boolean pathogenic = changes.question().equals(PATHOGENIC);
        HeatMap.Scale scale = pathogenic
                ? new HeatMap.Scale("log-odds of pathogenic", "benign", PATHOGENIC)
                : new HeatMap.Scale("log-odds of " + changes.question(), "not resistant", "resistant");
        return new Picture(
                heading.id(),
                title,
                new HeatMap(heading, rows(changes), columns(changes), values(changes), reference(changes), scale).svg(),
                "Asked of " + changes.classifier() + ". A dot marks the residue of the reference.");
    }

    private static List<String> rows(Mutagenesis changes) {
        return letters(changes.alternatives());
    }

    private static List<String> columns(Mutagenesis changes) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < changes.reference().length(); i++) {
            columns.add(changes.reference().charAt(i) + Integer.toString(changes.first() + i + 1));
        }
        return columns;
    }

    private static List<Integer> reference(Mutagenesis changes) {
        return letters(changes.reference()).stream()
                .map(changes.alternatives()::indexOf)
                .toList();
    }

    private static double[][] values(Mutagenesis changes) {
        double[][] values =
                new double[changes.alternatives().length()][changes.reference().length()];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                values[row][column] =
                        logOdds(changes.probabilities().get(column).get(row));
            }
        }
        return values;
    }

    private static double logOdds(double probability) {
        double logOdds = StrictMath.log(probability / (1 - probability));
        return Math.max(-MOST_CERTAIN, Math.min(MOST_CERTAIN, logOdds));
    }

    private static List<String> letters(String text) {
        return text.chars()
                .mapToObj(letter -> Character.toString((char) letter))
                .toList();
    }
}
