package org.cistron.report.html.figure;

/**
 * The part of a picture that lies between its axes, in pixels.
 *
 * @param left the vertical axis
 * @param top its upper edge
 * @param width how wide it is
 * @param height how high it is
 */
record PlotFrame(double left, double top, double width, double height) {
    private static final double PIXELS_FOR_TICK = 62;
    private static final double PIXELS_FOR_LINE = 38;
    private static final double TICK = 4;
    /** From here on a number beside an axis is written short. */
    private static final double LARGE = 100_000;

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Returns how far right a place of an axis, 0 to 1, lies. */
    double x(double place) {
        return left + place * width;
    }

    /** Returns how far down a place of an axis, 0 at the bottom to 1, lies. */
    double y(double place) {
        return bottom() - place * height;
    }

    /** Draws the axis at the bottom. */
    void drawBottomAxis(Drawing on, Axis axis, String quantity) {
        on.line("axis", left, bottom(), right(), bottom());
        for (Tick tick : axis.ticks((int) Math.max(2, width / PIXELS_FOR_TICK))) {
            double x = x(axis.place(tick.value()));
            on.line("axis", x, bottom(), x, bottom() + TICK);
            on.words("small middle", x, bottom() + 17, tick.label());
        }
        on.words("middle", left + width / 2, bottom() + 38, Label.fitting(quantity, width + left, 13));
    }

    /** Draws the axis at the left, with a line across at each of its ticks. */
    void drawLeftAxis(Drawing on, Axis axis, String quantity) {
        for (Tick tick : axis.ticks((int) Math.max(2, height / PIXELS_FOR_LINE))) {
            double y = y(axis.place(tick.value()));
            on.line("grid", left, y, right(), y);
            boolean large = tick.value() >= LARGE;
            on.words("small end", left - 6, y + 4, large ? Decimals.count(Math.round(tick.value())) : tick.label());
        }
        on.line("axis", left, top, left, bottom());
        on.upwards("middle", 14, top + height / 2, Label.fitting(quantity, height + top, 13));
    }
}
