package org.cistron.runner.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cistron.classifier.evaluation.ScoredCases;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.io.variant.JudgedVariants;
import org.cistron.runner.picture.Axis;
import org.cistron.runner.picture.Drawing;

/**
 * Draws how far probabilities may be believed: what came true over what was said, a dot for each bin, beside the diagonal on
 * which both are the same. Genes to the left, starts to the right; or classifiers side by side.
 */
public final class ReliabilityPicture {
    private static final Axis SHARES = new Axis(0, 1);
    private static final int SIDE = 340;
    private static final int LEFT = 70;
    private static final int TOP = 50;
    private static final int PANEL = LEFT + SIDE + 30;
    private static final int HEIGHT = TOP + SIDE + 60;
    private static final int TICKS = 5;

    private final Drawing drawing;

    private ReliabilityPicture(int panels) {
        drawing = new Drawing(panels * PANEL, HEIGHT);
    }

    /** Returns the picture of genes and starts as SVG. */
    public static String of(String title, CalibrationScore score) {
        List<Panel> panels = new ArrayList<>();
        panels.add(panel("gene", score.genes()));
        score.starts().ifPresent(starts -> panels.add(panel("start", starts)));
        return of(title, panels);
    }

    /** Returns the picture of classifiers of variants as SVG, one beside the other; of those that scored any. */
    public static String of(String title, JudgedVariants judged) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < judged.classifiers().size(); i++) {
            ScoredCases cases = ScoredCases.of(judged.logOdds(i), judged.answers());
            if (cases.scored() > 0) {
                panels.add(panel(judged.classifiers().get(i), cases));
            }
        }
        return of(title, panels);
    }

    private static String of(String title, List<Panel> panels) {
        ReliabilityPicture picture = new ReliabilityPicture(Math.max(1, panels.size()));
        for (int number = 0; number < panels.size(); number++) {
            picture.panel(number, panels.get(number));
        }
        return picture.drawing.svg(title);
    }

    /**
     * One of the diagrams.
     *
     * @param heading what stands above
     * @param across what stands below
     * @param points the bins
     */
    private record Panel(String heading, String across, List<Point> points) {}

    /** What was said, and what came true. */
    private record Point(double probability, double observed) {}

    private static Panel panel(String what, Reliability reliability) {
        return new Panel(
                heading(what, reliability.all().count(), "candidates", reliability.calibrationError()),
                "probability of the " + what,
                reliability.bins().stream()
                        .map(bin -> new Point(bin.probability(), bin.observed()))
                        .toList());
    }

    private static Panel panel(String classifier, ScoredCases cases) {
        org.cistron.classifier.evaluation.Reliability reliability =
                org.cistron.classifier.evaluation.Reliability.of(cases);
        return new Panel(
                heading(classifier, cases.scored(), "variants", reliability.calibrationError()),
                "probability of a positive answer",
                reliability.bins().stream()
                        .map(bin -> new Point(bin.probability(), bin.observed()))
                        .toList());
    }

    private static String heading(String what, int count, String of, double error) {
        return String.format(Locale.ROOT, "%s: %,d %s, error %.4f", what, count, of, error);
    }

    private void panel(int number, Panel panel) {
        int left = LEFT + number * PANEL;
        for (BigDecimal tick : SHARES.ticks(TICKS)) {
            String label = tick.stripTrailingZeros().toPlainString();
            double x = across(left, tick.doubleValue());
            double y = down(tick.doubleValue());
            drawing.line("grid", left, y, (double) left + SIDE, y);
            drawing.line("grid", x, TOP, x, (double) TOP + SIDE);
            drawing.text(left - 9, y + 4, "end", label);
            drawing.text(x, TOP + SIDE + 20, "middle", label);
        }
        drawing.line("axis", left, down(0), left, down(1));
        drawing.line("axis", left, down(0), across(left, 1), down(0));
        drawing.line("axis", left, down(0), across(left, 1), down(1));
        drawing.text(left + SIDE / 2.0, TOP - 18, "middle", panel.heading());
        drawing.text(left + SIDE / 2.0, TOP + SIDE + 44, "middle", panel.across());
        drawing.upwards(left - 48, TOP + SIDE / 2.0, "share that is right");
        line(number, left, panel.points());
    }

    private void line(int number, int left, List<Point> points) {
        drawing.path(
                number,
                points.stream()
                        .map(point -> String.format(
                                Locale.ROOT, "%.1f %.1f", across(left, point.probability()), down(point.observed())))
                        .collect(Collectors.joining("L", "M", "")));
        points.forEach(point -> drawing.dot(number, across(left, point.probability()), down(point.observed())));
    }

    private static double across(int left, double share) {
        return left + SHARES.place(share) * SIDE;
    }

    private static double down(double share) {
        return TOP + SIDE - SHARES.place(share) * SIDE;
    }
}
