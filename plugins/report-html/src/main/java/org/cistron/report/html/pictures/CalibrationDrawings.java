package org.cistron.report.html.pictures;

import java.util.List;
import java.util.stream.IntStream;
import org.cistron.api.report.AnswerCalibration;
import org.cistron.api.report.CalibrationCurve;
import org.cistron.report.html.figure.Heading;
import org.cistron.report.html.figure.ReliabilityCurve;
import org.cistron.report.html.page.Picture;

/** Draws how far probabilities may be believed. */
final class CalibrationDrawings {
    private CalibrationDrawings() {}

    /** Draws a curve for each question that was asked. */
    static List<Picture> of(List<AnswerCalibration> calibrations) {
        return IntStream.range(0, calibrations.size())
                .mapToObj(i -> curve("calibration-" + i, calibrations.get(i)))
                .toList();
    }

    private static Picture curve(String id, AnswerCalibration calibration) {
        Heading heading =
                new Heading(id, "Calibration: " + calibration.question().replace('_', ' '));
        return new Picture(
                heading.id(),
                heading.title(),
                curve(heading, "variants", calibration.bins()).svg(),
                "What the probabilities were worth when the model was made, not on this input: variants whose answer is known,"
                        + " by their probability, and the share of them whose answer is yes. Each was judged by what had"
                        + " not learned from it nor from those nearest to it: of its gene or protein, or, for resistance, of"
                        + " its codon.");
    }

    /** Draws bins. */
    static ReliabilityCurve curve(Heading heading, String counted, List<CalibrationCurve.Bin> bins) {
        return new ReliabilityCurve(
                heading,
                counted,
                bins.stream()
                        .map(bin -> new ReliabilityCurve.Bin(bin.probability(), bin.observed(), bin.candidates()))
                        .toList());
    }
}
