package org.cistron.genes.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far probabilities may be believed: whether of all that were given 0.9 nine in ten came true.
 *
 * @param bins the forecasts from the least probable to the most, in bins of as many each as can be
 * @param all all forecasts as one bin
 * @param calibrationError how far the share that came true is from the mean probability, mean over all forecasts of what their
 *     bin has
 * @param brierScore mean squared difference between the probability and what came true, as 1 or 0
 */
public record Reliability(List<Bin> bins, Bin all, double calibrationError, double brierScore) {
    /** In how many bins forecasts are put. */
    public static final int BINS = 15;

    /** Takes an immutable copy. */
    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Forecasts of like probability.
     *
     * @param count how many
     * @param probability the mean of their probabilities
     * @param observed the share of them that came true
     */
    public record Bin(int count, double probability, double observed) {}

    /**
     * Measures forecasts. Of equal probabilities the earlier come first; of fewer forecasts than bins each is one.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Reliability of(List<Forecast> forecasts) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to measure");
        }
        List<Forecast> sorted = forecasts.stream()
                .sorted(Comparator.comparingDouble(Forecast::probability))
                .toList();
        int count = Math.min(BINS, sorted.size());
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * sorted.size() / count);
            int to = (int) ((long) (i + 1) * sorted.size() / count);
            Bin bin = bin(sorted.subList(from, to));
            bins.add(bin);
            error += bin.count() * Math.abs(bin.probability() - bin.observed());
        }
        double squares = sorted.stream().mapToDouble(Reliability::square).sum();
        return new Reliability(bins, bin(sorted), error / sorted.size(), squares / sorted.size());
    }

    /**
     * Returns by which share the Brier score is lower than that of giving everything the share that came true: 1 is perfect, 0
     * no better; nothing where all came true or none did.
     */
    public OptionalDouble brierSkill() {
        double base = all.observed() * (1 - all.observed());
        return base == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - brierScore / base);
    }

    private static double square(Forecast forecast) {
        double difference = forecast.probability() - (forecast.right() ? 1 : 0);
        return difference * difference;
    }

    private static Bin bin(List<Forecast> forecasts) {
        double sum = forecasts.stream().mapToDouble(Forecast::probability).sum();
        long right = forecasts.stream().filter(Forecast::right).count();
        int count = forecasts.size();
        return new Bin(count, sum / count, (double) right / count);
    }
}
