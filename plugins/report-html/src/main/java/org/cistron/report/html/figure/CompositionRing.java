package org.cistron.report.html.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What contigs are made of, window by window, as a hilly band on a circular map. */
final class CompositionRing {
    /** The part of the windows that the band has room for: a few that differ much more would press all others flat. */
    private static final double DRAWN_WHOLE = 0.99;

    private final CircularLayout layout;
    private final double radius;
    private final double halfWidth;
    private final ToDoubleFunction<CompositionWindows.Window> quantity;
    private final double middle;
    private final double largest;

    /**
     * Makes a ring.
     *
     * @param radius where the middle lies, in pixels
     * @param halfWidth how far the windows that differ most from it go up or down
     * @param quantity what is drawn of a window; NaN is drawn as the middle
     * @param middle what lies at the radius
     */
    CompositionRing(
            CircularLayout layout,
            double radius,
            double halfWidth,
            ToDoubleFunction<CompositionWindows.Window> quantity,
            double middle) {
        this.layout = layout;
        this.radius = radius;
        this.halfWidth = halfWidth;
        this.quantity = quantity;
        this.middle = middle;
        double[] differences = layout.numbers().stream()
                .flatMap(i -> layout.contig(i).composition().windows().stream())
                .mapToDouble(window -> Math.abs(difference(window)))
                .sorted()
                .toArray();
        this.largest = differences.length == 0 ? 0 : differences[(int) (DRAWN_WHOLE * (differences.length - 1))];
    }

    /** Returns how much the windows differ from the middle that are as high as the band. */
    double largest() {
        return largest;
    }

    /** Draws the circle that the band lies about. */
    void drawMiddle(Drawing on) {
        PathCommands path = new PathCommands();
        for (int contig : layout.numbers()) {
            layout.piece(path, contig, 0, layout.contig(contig).length(), radius);
        }
        on.path("circle", path);
    }

    /** Draws what lies within limits as areas: from 0 for what is above the middle, up to 0 for what is below. */
    void draw(Drawing on, String classes, double least, double most, String told) {
        PathCommands path = new PathCommands();
        for (int contig : layout.numbers()) {
            draw(path, contig, least, most);
        }
        if (!path.isEmpty()) {
            on.path(classes, path).tooltip(told);
        }
    }

    private void draw(PathCommands path, int contig, double least, double most) {
        CircularContig drawn = layout.contig(contig);
        List<CompositionWindows.Window> windows = drawn.composition().windows();
        if (windows.isEmpty() || largest == 0) {
            return;
        }
        double first = layout.angle(contig, 0);
        double last = layout.angle(contig, drawn.length());
        path.move(layout.x(first, radius), layout.y(first, radius));
        for (int i = 0; i < windows.size(); i++) {
            double start = (double) i * drawn.composition().windowLength();
            double end = Math.min(drawn.length(), start + drawn.composition().windowLength());
            double angle = layout.angle(contig, (start + end) / 2);
            double difference = Math.max(least, Math.min(most, difference(windows.get(i))));
            double height = radius + halfWidth * Math.max(-1, Math.min(1, difference / largest));
            path.line(layout.x(angle, height), layout.y(angle, height));
        }
        path.line(layout.x(last, radius), layout.y(last, radius));
        layout.arc(path, last, first, radius);
        path.close();
    }

    private double difference(CompositionWindows.Window window) {
        double value = quantity.applyAsDouble(window);
        return Double.isNaN(value) ? 0 : value - middle;
    }
}
