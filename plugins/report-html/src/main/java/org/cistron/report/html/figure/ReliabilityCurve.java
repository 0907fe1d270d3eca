package org.cistron.report.html.figure;

import java.util.List;

/**
 * How far probabilities can be believed: what was predicted against what was so. Points on the diagonal were rightly sure;
 * the larger, the more cases; the bars are 95 % Wilson intervals.
 *
 * @param heading what it is called
 * @param counted what the cases are, such as {@code genes}
 * @param bins groups of cases; those without cases are left out
 */
public record ReliabilityCurve(Heading heading, String counted, List<Bin> bins) implements Figure {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 400;
    private static final double LARGEST = 13;
    private static final double SMALLEST = 4;
    private static final double NORMAL_95 = 1.959964;

    /** Takes an immutable copy. */
    public ReliabilityCurve {
        counted = Label.brief(counted);
        bins = bins.stream().filter(bin -> bin.count() > 0).toList();
    }

    /** Returns the expected calibration error: the mean distance of predicted from observed, weighed by cases; NaN of none. */
    public double expectedCalibrationError() {
        double sum = bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.predicted() - bin.observed()))
                .sum();
        return sum / total();
    }

    @Override
    public String svg() {
        Drawing drawing = new Drawing(heading, WIDTH, HEIGHT);
        drawing.describe(description());
        PlotFrame frame = new PlotFrame(60, 14, WIDTH - 80, HEIGHT - 64);
        Axis axis = new LinearAxis(0, 1);
        frame.drawLeftAxis(drawing, axis, "share that was so");
        frame.drawBottomAxis(drawing, axis, "predicted probability");
        drawing.line("diagonal", frame.x(0), frame.y(0), frame.x(1), frame.y(1)).tooltip("perfectly calibrated");
        PathCommands curve = new PathCommands();
        for (Bin bin : bins) {
            double x = frame.x(bin.predicted());
            double y = frame.y(bin.observed());
            if (curve.isEmpty()) {
                curve.move(x, y);
            } else {
                curve.line(x, y);
            }
            drawing.line("interval", x, frame.y(bin.wilson(-1)), x, frame.y(bin.wilson(1)));
        }
        if (bins.size() > 1) {
            drawing.path("curve", curve);
        }
        bins.forEach(bin -> point(drawing, frame, bin));
        return drawing.svg();
    }

    private void point(Drawing drawing, PlotFrame frame, Bin bin) {
        long most = bins.stream().mapToLong(Bin::count).max().orElse(1);
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.count() / most));
        drawing.disc("point", frame.x(bin.predicted()), frame.y(bin.observed()), radius)
                .tooltip("predicted " + Decimals.probability(bin.predicted()) + ", observed "
                        + Decimals.probability(bin.observed()) + ", " + Decimals.grouped(bin.count()) + " " + counted);
    }

    private long total() {
        return bins.stream().mapToLong(Bin::count).sum();
    }

    private String description() {
        if (bins.isEmpty()) {
            return "Reliability curve without cases.";
        }
        return "Reliability curve of " + Decimals.grouped(total()) + " " + counted + " in " + bins.size()
                + " groups: predicted probability against the share that was so, with the diagonal of perfect calibration."
                + " Expected calibration error " + Decimals.probability(expectedCalibrationError()) + ".";
    }

    /**
     * Cases of about one probability.
     *
     * @param predicted the mean of their probabilities, 0 to 1
     * @param observed the share of them that was so, 0 to 1
     * @param count how many they are
     */
    public record Bin(double predicted, double observed, long count) {

        /** Checks the ranges. */
        public Bin {
            if (count > 0 && !(predicted >= 0 && predicted <= 1 && observed >= 0 && observed <= 1)) {
                throw new IllegalArgumentException(
                        "predicted " + predicted + " and observed " + observed + " are not in [0, 1]");
            }
        }

        /** Returns the lower (-1) or upper (1) end of the 95 % Wilson interval of the observed share. */
        double wilson(int side) {
            double square = NORMAL_95 * NORMAL_95;
            double middle = observed + square / (2 * count);
            double spread = NORMAL_95 * Math.sqrt(observed * (1 - observed) / count + square / (4.0 * count * count));
            return Math.max(0, Math.min(1, (middle + side * spread) / (1 + square / count)));
        }
    }
}
