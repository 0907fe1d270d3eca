package org.cistron.benchmarks.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cistron.classifier.evaluation.Ranking;
import org.cistron.classifier.evaluation.Reliability;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.classifier.evaluation.WithinGroups;

/** How well scores tell yes from no: one row of a table. */
final class ClassifierFigures {
    static final List<String> HEADINGS = List.of(
            "cases",
            "positive",
            "coverage_pct",
            "auroc",
            "folds_mean",
            "folds_sd",
            "within_genes",
            "genes",
            "average_precision",
            "calibration_error",
            "brier_skill");

    private final List<HeldOutCase> cases;
    private final double[] scores;
    private final boolean[] labels;

    /**
     * Takes scores.
     *
     * @param cases the cases
     * @param scores log-odds by case, NaN where there is none
     */
    ClassifierFigures(List<HeldOutCase> cases, double[] scores) {
        this.cases = cases;
        this.scores = scores;
        this.labels = new boolean[cases.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = cases.get(i).positive();
        }
    }

    /**
     * Returns the row under {@link #HEADINGS}.
     *
     * @param probabilities whether the scores are log-odds that may be held against what came true
     */
    List<String> row(boolean probabilities) {
        ScoredCases all = ScoredCases.of(scores, labels);
        Ranking ranking = new Ranking(all);
        List<Double> folds = folds();
        WithinGroups within = WithinGroups.of(scores, labels, genes());
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(cases.size()),
                Long.toString(cases.stream().filter(HeldOutCase::positive).count()),
                text(100.0 * all.scored() / Math.max(1, all.all()), 2),
                text(ranking.auroc()),
                text(mean(folds), 4),
                text(deviation(folds), 4),
                text(within.auroc()),
                Integer.toString(within.groups()),
                text(ranking.averagePrecision())));
        if (probabilities) {
            Reliability reliability = Reliability.of(all);
            row.add(text(reliability.calibrationError(), 4));
            row.add(text(reliability.brierSkill()));
        } else {
            row.addAll(List.of("-", "-"));
        }
        return row;
    }

    private List<String> genes() {
        return cases.stream()
                .map(found -> found.gene() + " " + found.question())
                .toList();
    }

    private List<Double> folds() {
        return cases.stream()
                .map(HeldOutCase::fold)
                .distinct()
                .sorted()
                .map(this::fold)
                .flatMap(auroc -> auroc.stream().boxed())
                .toList();
    }

    private OptionalDouble fold(int fold) {
        int[] own = IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).fold() == fold)
                .toArray();
        boolean[] ownLabels = new boolean[own.length];
        for (int i = 0; i < own.length; i++) {
            ownLabels[i] = labels[own[i]];
        }
        return new Ranking(ScoredCases.of(
                        IntStream.of(own).mapToDouble(i -> scores[i]).toArray(), ownLabels))
                .auroc();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(Double.NaN);
    }

    private static double deviation(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return values.size() < 2 ? Double.NaN : Math.sqrt(squares / (values.size() - 1));
    }

    private static String text(OptionalDouble value) {
        return text(value.orElse(Double.NaN), 4);
    }

    private static String text(double value, int places) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
