package org.cistron.report.html.figure;

import java.util.Comparator;
import java.util.Objects;

/**
 * How often numbers of each size are. What lies outside the bins is counted in a bar of its own at either end.
 *
 * @param heading what it is called
 * @param quantity what is measured, with its unit, such as {@code gene length (nt)}
 * @param counted what is counted, such as {@code genes}
 * @param bins the counts
 * @param logarithmicCounts whether the bars' heights are logarithms, so that one gene is seen beside thousands
 */
public record Histogram(Heading heading, String quantity, String counted, Bins bins, boolean logarithmicCounts)
        implements Figure {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 300;
    private static final double OUTSIDE = 46;
    private static final double BETWEEN_BARS = 1;
    /** On a logarithmic axis a count of one has a height too. */
    private static final double BELOW_ONE = 0.5;

    private static final double ROOM_ABOVE = 1.2;

    /** Checks that all is there. */
    public Histogram {
        quantity = Label.brief(quantity);
        counted = Label.brief(counted);
        Objects.requireNonNull(bins, "bins");
    }

    @Override
    public String svg() {
        Drawing drawing = new Drawing(heading, WIDTH, HEIGHT);
        drawing.describe(description());
        double left = 66 + (bins.below() > 0 ? OUTSIDE : 0);
        double right = WIDTH - 16 - (bins.above() > 0 ? OUTSIDE : 0);
        PlotFrame frame = new PlotFrame(66, 12, WIDTH - 82, HEIGHT - 60);
        PlotFrame inner = new PlotFrame(left, 12, right - left, HEIGHT - 60);
        Axis counts = counts();
        frame.drawLeftAxis(drawing, counts, counted);
        Axis values = values();
        inner.drawBottomAxis(drawing, values, quantity);
        for (Bins.Bin bin : bins.bins()) {
            double from = inner.x(values.place(bin.low()));
            double to = inner.x(values.place(bin.high()));
            bar(drawing, frame, counts, from, to, bin.count(), range(bin));
        }
        outside(drawing, frame, inner, counts);
        return drawing.svg();
    }

    private Axis values() {
        double low = bins.bins().get(0).low();
        double high = bins.bins().get(bins.bins().size() - 1).high();
        return bins.logarithmic() ? new LogarithmicAxis(low, high) : new LinearAxis(low, high);
    }

    private Axis counts() {
        long highest = Math.max(
                Math.max(bins.below(), bins.above()),
                bins.bins().stream().mapToLong(Bins.Bin::count).max().orElse(0));
        return logarithmicCounts
                ? new LogarithmicAxis(BELOW_ONE, Math.max(10, ROOM_ABOVE * highest))
                : LinearAxis.ofCounts(highest, 6);
    }

    private void outside(Drawing drawing, PlotFrame frame, PlotFrame inner, Axis counts) {
        if (bins.below() > 0) {
            String told = "below " + number(bins.bins().get(0).low());
            bar(drawing, frame, counts, frame.left() + 8, inner.left() - 8, bins.below(), told);
            drawing.words("tiny middle", (frame.left() + inner.left()) / 2, frame.bottom() + 30, told);
        }
        if (bins.above() > 0) {
            String told =
                    "from " + number(bins.bins().get(bins.bins().size() - 1).high());
            bar(drawing, frame, counts, inner.right() + 8, frame.right() - 2, bins.above(), told);
            drawing.words("tiny middle", (frame.right() + 6 + inner.right()) / 2, frame.bottom() + 30, told);
        }
    }

    private void bar(Drawing drawing, PlotFrame frame, Axis counts, double from, double to, long count, String range) {
        if (count == 0) {
            return;
        }
        double y = frame.y(counts.placeOfCount(count));
        double width = Math.max(0.5, to - from - BETWEEN_BARS);
        drawing.rectangle("bar", from, y, width, frame.bottom() - y)
                .tooltip(range + ": " + Decimals.grouped(count) + " " + counted);
    }

    private String description() {
        Bins.Bin fullest = bins.bins().stream()
                .max(Comparator.comparingLong(Bins.Bin::count))
                .orElseThrow();
        if (bins.total() == 0) {
            return "Histogram of " + quantity + ": there is nothing to count.";
        }
        return "Histogram of " + quantity + " of " + Decimals.grouped(bins.total()) + " " + counted + ": median "
                + number(bins.median()) + "; most often " + range(fullest) + " (" + Decimals.grouped(fullest.count())
                + "); " + Decimals.grouped(bins.below()) + " below and " + Decimals.grouped(bins.above())
                + " above what is drawn.";
    }

    private static String range(Bins.Bin bin) {
        return number(bin.low()) + " to " + number(bin.high());
    }

    private static String number(double value) {
        return Decimals.brief(value).replace('-', '−');
    }
}
