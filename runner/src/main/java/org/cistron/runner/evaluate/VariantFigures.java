package org.cistron.runner.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cistron.classifier.evaluation.ClassDecisions;
import org.cistron.classifier.evaluation.Decisions;
import org.cistron.classifier.evaluation.Ranking;
import org.cistron.classifier.evaluation.Reliability;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.classifier.evaluation.WithinGroups;
import org.cistron.io.variant.JudgedVariant;
import org.cistron.io.variant.JudgedVariants;

/** The figures of one classifier on some variants. */
final class VariantFigures {
    private static final double EVEN = 0.5;

    private final JudgedVariants judged;
    private final boolean[] answers;
    private final double[] logOdds;
    private final ScoredCases cases;

    private VariantFigures(JudgedVariants judged, int classifier) {
        this.judged = judged;
        this.answers = judged.answers();
        this.logOdds = judged.logOdds(classifier);
        this.cases = ScoredCases.of(logOdds, answers);
    }

    /** Returns the figures, the same names in the same order whatever the variants. */
    static List<Figure> of(JudgedVariants judged, int classifier, ClassThresholds thresholds) {
        VariantFigures figures = new VariantFigures(judged, classifier);
        List<Figure> all = new ArrayList<>();
        figures.addRanking(all);
        figures.addDecisions(thresholds, all);
        figures.addReliability(all);
        return List.copyOf(all);
    }

    private void addRanking(List<Figure> to) {
        to.add(Figure.count("cases", answers.length));
        to.add(Figure.count("positives", (int)
                IntStream.range(0, answers.length).filter(i -> answers[i]).count()));
        to.add(Figure.share("coverage", cases.coverage()));
        Ranking ranking = new Ranking(cases);
        to.add(Figure.share("auroc", ranking.auroc()));
        double[] folds = areasOfFolds();
        to.add(Figure.share("auroc_folds", Arrays.stream(folds).average()));
        to.add(Figure.share("auroc_spread", deviation(folds)));
        add("groups", "auroc_in_groups", within(JudgedVariant::group), to);
        add("genes", "auroc_in_genes", within(JudgedVariant::gene), to);
        to.add(Figure.share("average_precision", ranking.averagePrecision()));
    }

    private static void add(String count, String area, WithinGroups within, List<Figure> to) {
        to.add(Figure.count(count, within.groups()));
        to.add(Figure.share(area, within.auroc()));
    }

    private void addDecisions(ClassThresholds thresholds, List<Figure> to) {
        Decisions even = Decisions.at(EVEN, cases);
        to.add(Figure.share("accuracy", even.accuracy()));
        to.add(Figure.share("sensitivity", even.sensitivity()));
        to.add(Figure.share("specificity", even.specificity()));
        to.add(Figure.share("mcc", even.matthewsCorrelation()));
        ClassDecisions classes = ClassDecisions.at(thresholds.low(), thresholds.high(), cases);
        to.add(Figure.share("classed", classes.decided()));
        to.add(Figure.share("class_accuracy", classes.accuracy()));
        to.add(Figure.share("class_sensitivity", classes.sensitivity()));
        to.add(Figure.share("class_specificity", classes.specificity()));
    }

    private void addReliability(List<Figure> to) {
        boolean scored = cases.scored() > 0;
        to.add(Figure.share(
                "calibration_error",
                scored ? OptionalDouble.of(Reliability.of(cases).calibrationError()) : OptionalDouble.empty()));
        to.add(Figure.share(
                "brier_score",
                scored ? OptionalDouble.of(Reliability.of(cases).brierScore()) : OptionalDouble.empty()));
        to.add(Figure.share("brier_skill", scored ? Reliability.of(cases).brierSkill() : OptionalDouble.empty()));
    }

    /** Variants without a group are in none. */
    private WithinGroups within(Function<JudgedVariant, String> group) {
        int[] grouped = rows(i -> !group.apply(judged.variants().get(i)).isEmpty());
        return WithinGroups.of(
                Arrays.stream(grouped).mapToDouble(i -> logOdds[i]).toArray(),
                answers(grouped),
                Arrays.stream(grouped)
                        .mapToObj(i -> group.apply(judged.variants().get(i)))
                        .toList());
    }

    private double[] areasOfFolds() {
        NavigableSet<Integer> folds = new TreeSet<>();
        judged.variants().forEach(variant -> variant.fold().ifPresent(folds::add));
        return folds.stream()
                .map(fold -> rows(i -> judged.variants().get(i).fold().orElse(-1) == fold))
                .map(rows -> ScoredCases.of(
                        Arrays.stream(rows).mapToDouble(i -> logOdds[i]).toArray(), answers(rows)))
                .map(inFold -> new Ranking(inFold).auroc())
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private int[] rows(IntPredicate wanted) {
        return IntStream.range(0, answers.length).filter(wanted).toArray();
    }

    private boolean[] answers(int[] rows) {
        boolean[] some = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = answers[rows[i]];
        }
        return some;
    }

    /** Returns the standard deviation of a sample; nothing of fewer than two. */
    private static OptionalDouble deviation(double[] values) {
        if (values.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }
}
