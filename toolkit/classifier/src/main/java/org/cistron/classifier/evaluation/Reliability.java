package org.cistron.classifier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far probabilities may be believed.
 *
 * @param bins cases from the most probable to the least, in up to 15 bins of about as many each; those of equal log-odds are in
 *     one bin
 * @param calibrationError how far the share that is positive is from the mean probability, mean over all cases of what their bin
 *     has: the expected calibration error
 * @param brierScore mean squared difference between the probability and the truth, as 1 or 0 (Brier 1950)
 * @param brierSkill by which share the Brier score is lower than that of giving every case the share that is positive: 1 is
 *     perfect, 0 no better; nothing where all are positive or none is
 */
public record Reliability(List<Bin> bins, double calibrationError, double brierScore, OptionalDouble brierSkill) {
    /** In how many bins cases are put. */
    public static final int BINS = 15;

    /** Takes an immutable copy. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Cases of like probability.
     *
     * @param count how many
     * @param probability the mean of their probabilities
     * @param observed the share of them that is positive
     */
    public record Bin(int count, double probability, double observed) {
        private double error() {
            return count * Math.abs(probability - observed);
        }
    }

    /**
     * Measures the cases that are scored.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Reliability of(ScoredCases cases) {
        if (cases.scored() == 0) {
            throw new IllegalArgumentException("found no scored case, expected one or more");
        }
        List<Bin> bins = bins(cases);
        double error = bins.stream().mapToDouble(Bin::error).sum() / cases.scored();
        double brier = brier(cases);
        double rate = (double) cases.positives() / cases.scored();
        double base = rate * (1 - rate);
        return new Reliability(
                bins, error, brier, base == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - brier / base));
    }

    /** Ends a bin at the first tie that brings it to its share of all cases. */
    private static List<Bin> bins(ScoredCases cases) {
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        long full = 1;
        for (int to = 0; to < cases.scored(); ) {
            to = cases.endOfTie(to);
            if ((long) to * BINS >= full * cases.scored()) {
                bins.add(bin(cases, from, to));
                from = to;
                full = (long) to * BINS / cases.scored() + 1;
            }
        }
        return bins;
    }

    private static Bin bin(ScoredCases cases, int from, int to) {
        double sum = 0;
        int positives = 0;
        for (int place = from; place < to; place++) {
            sum += cases.probability(place);
            positives += cases.positive(place) ? 1 : 0;
        }
        return new Bin(to - from, sum / (to - from), (double) positives / (to - from));
    }

    private static double brier(ScoredCases cases) {
        double sum = 0;
        for (int place = 0; place < cases.scored(); place++) {
            double difference = cases.probability(place) - (cases.positive(place) ? 1 : 0);
            sum += difference * difference;
        }
        return sum / cases.scored();
    }
}
