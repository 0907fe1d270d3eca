package org.cistron.genes.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Forecast;
import org.cistron.genes.evaluation.Reliability;

/** How a calibration does on genomes that it was not measured on: each in turn is left out, and judged by the others'. */
public final class CalibrationCheck {
    /** Frames less probable are left out: there is no end of those. */
    public static final double LEAST_PROBABILITY = 0.05;

    private final List<GenomeLessons> genomes;
    private final boolean verified;

    /** Takes the genomes. */
    public CalibrationCheck(List<GenomeLessons> genomes) {
        this.genomes = List.copyOf(genomes);
        this.verified = CalibrationFitting.enoughVerified(genomes);
    }

    /**
     * What was forecast for one genome by the others' calibration.
     *
     * @param genes of frames as probable as counts
     * @param starts of genes
     */
    public record HeldOut(List<Forecast> genes, List<Forecast> starts) {}

    /**
     * Leaves one genome out.
     *
     * @param genome its place in the list
     * @throws IllegalArgumentException if the others cannot be fitted
     */
    public HeldOut leaveOut(int genome) {
        List<GenomeLessons> others = new ArrayList<>(genomes);
        GenomeLessons left = others.remove(genome);
        Calibration calibration = new CalibrationFitting().fit(others);
        List<Forecast> genes = left.genes().stream()
                .map(lesson -> new Forecast(calibration.gene(lesson.logOdds(), lesson.length()), lesson.right()))
                .filter(forecast -> forecast.probability() >= LEAST_PROBABILITY)
                .toList();
        List<Lesson> starts = verified ? left.verifiedStarts() : left.starts();
        return new HeldOut(
                genes,
                starts.stream()
                        .map(lesson -> new Forecast(calibration.start(lesson.logOdds()), lesson.right()))
                        .toList());
    }

    /** Returns how all genomes together did; nothing where no frame of any was probable enough. */
    public static Optional<CalibrationScore> score(List<HeldOut> heldOut) {
        List<Forecast> genes =
                heldOut.stream().flatMap(one -> one.genes().stream()).toList();
        List<Forecast> starts =
                heldOut.stream().flatMap(one -> one.starts().stream()).toList();
        return genes.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalibrationScore(
                        Reliability.of(genes),
                        starts.isEmpty() ? Optional.empty() : Optional.of(Reliability.of(starts))));
    }
}
