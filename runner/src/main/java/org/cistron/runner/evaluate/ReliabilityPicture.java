package org.cistron.runner.evaluate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.runner.picture.Axis;
import org.cistron.runner.picture.Drawing;

/**
 * Draws how far probabilities may be believed: what came true over what was said, a dot for each bin, beside the diagonal on
 * which both are the same. Genes to the left, starts to the right.
 */
public final class ReliabilityPicture {
    private static final Axis SHARES = new Axis(0, 1);
    private static final int SIDE = 340;
    private static final int LEFT = 70;
    private static final int TOP = 50;
    private static final int PANEL = LEFT + SIDE + 30;
    private static final int HEIGHT = TOP + SIDE + 60;
    private static final int TICKS = 5;
    private static final int GENES = 0;
    private static final int STARTS = 1;

    private final Drawing drawing;

    private ReliabilityPicture(int panels) {
        drawing = new Drawing(panels * PANEL, HEIGHT);
    }

    /** Returns the picture as SVG. */
    public static String of(String title, CalibrationScore score) {
        ReliabilityPicture picture = new ReliabilityPicture(score.starts().isPresent() ? 2 : 1);
        picture.panel(GENES, "gene", score.genes());
        score.starts().ifPresent(starts -> picture.panel(STARTS, "start", starts));
        return picture.drawing.svg(title);
    }

    private void panel(int number, String what, Reliability reliability) {
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
        drawing.text(
                left + SIDE / 2.0,
                TOP - 18,
                "middle",
                String.format(
                        Locale.ROOT,
                        "%s: %,d candidates, error %.4f",
                        what,
                        reliability.all().count(),
                        reliability.calibrationError()));
        drawing.text(left + SIDE / 2.0, TOP + SIDE + 44, "middle", "probability of the " + what);
        drawing.upwards(left - 48, TOP + SIDE / 2.0, "share that is right");
        line(number, left, reliability);
    }

    private void line(int number, int left, Reliability reliability) {
        drawing.path(
                number,
                reliability.bins().stream()
                        .map(bin -> String.format(
                                Locale.ROOT, "%.1f %.1f", across(left, bin.probability()), down(bin.observed())))
                        .collect(Collectors.joining("L", "M", "")));
        reliability.bins().forEach(bin -> drawing.dot(number, across(left, bin.probability()), down(bin.observed())));
    }

    private static double across(int left, double share) {
        return left + SHARES.place(share) * SIDE;
    }

    private static double down(double share) {
        return TOP + SIDE - SHARES.place(share) * SIDE;
    }
}
