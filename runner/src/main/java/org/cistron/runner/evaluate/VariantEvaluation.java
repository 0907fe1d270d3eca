package org.cistron.runner.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cistron.io.variant.JudgedVariants;

/**
 * How good classifiers of variants are.
 *
 * @param classifiers their names
 * @param slices all variants first, then those of each kind that was asked for
 */
public record VariantEvaluation(List<String> classifiers, List<Slice> slices) {
    static final String ALL = "all";

    /** Takes immutable copies. */
    public VariantEvaluation {
        classifiers = List.copyOf(classifiers);
        slices = List.copyOf(slices);
    }

    /**
     * Some of the variants.
     *
     * @param by what tells them from the others: consequence, gene or question; {@code all} where these are all
     * @param name their consequence, gene or question; {@code all} where these are all
     * @param figures of each classifier
     */
    record Slice(String by, String name, List<List<Figure>> figures) {
        Slice {
            figures = figures.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Evaluates.
     *
     * @param judged at least one variant
     * @param by in what ways variants are told apart; the largest slices come first
     */
    public static VariantEvaluation of(JudgedVariants judged, List<VariantSlicing> by, ClassThresholds thresholds) {
        List<Slice> slices = new ArrayList<>();
        slices.add(slice(ALL, ALL, judged, thresholds));
        for (VariantSlicing slicing : by) {
            rows(judged, slicing).entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                    .forEach(entry -> slices.add(
                            slice(slicing.label(), entry.getKey(), some(judged, entry.getValue()), thresholds)));
        }
        return new VariantEvaluation(judged.classifiers(), slices);
    }

    private static Map<String, List<Integer>> rows(JudgedVariants judged, VariantSlicing slicing) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < judged.variants().size(); row++) {
            rows.computeIfAbsent(slicing.of(judged.variants().get(row)), name -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    private static JudgedVariants some(JudgedVariants judged, List<Integer> rows) {
        return judged.only(rows.stream().mapToInt(row -> row).toArray());
    }

    private static Slice slice(String by, String name, JudgedVariants judged, ClassThresholds thresholds) {
        return new Slice(
                by,
                name,
                IntStream.range(0, judged.classifiers().size())
                        .mapToObj(classifier -> VariantFigures.of(judged, classifier, thresholds))
                        .toList());
    }
}
