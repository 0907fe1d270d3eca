package org.cistron.api.report;

import java.util.List;
import java.util.Objects;

/**
 * How far a classifier's probabilities may be believed, as its model brings it along: measured on variants whose answer is known,
 * each judged by what had learned neither from it nor from those kept together with it, which are those of its gene or protein, or,
 * for resistance, of its codon.
 *
 * @param question {@code pathogenic}, or {@code resistance} for that to any drug
 * @param bins variants of like probability, from the least probable to the most; observed is the share of them whose answer is yes
 */
public record AnswerCalibration(String question, List<CalibrationCurve.Bin> bins) {

    /** Takes an immutable copy. */
    public AnswerCalibration {
        Objects.requireNonNull(question, "question");
        bins = List.copyOf(bins);
    }
}
