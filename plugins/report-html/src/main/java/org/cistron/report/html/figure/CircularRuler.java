package org.cistron.report.html.figure;

import java.math.BigDecimal;

/** The outer circle of a circular map: ticks at round positions, and what is written beside them. */
final class CircularRuler {
    private static final int TICKS = 16;
    private static final int PARTS = 5;
    private static final double LONG_TICK = 7;
    private static final double SHORT_TICK = 3;
    private static final double TO_WORDS = 12;
    private static final double FONT = 12;
    /** On a shorter arc, in pixels, a contig's name has no room. */
    private static final double SHORTEST_NAMED = 15;

    /** Words at a place with a smaller sine stand above or below it, not beside it. */
    private static final double STEEP = 0.15;

    private final FreeRoom written = new FreeRoom();
    private final CircularLayout layout;
    private final double radius;
    private final double room;
    private final int step;

    /**
     * Makes a ruler.
     *
     * @param radius of the circle, in pixels
     * @param room how wide words beside it may be, in pixels
     */
    CircularRuler(CircularLayout layout, double radius, double room) {
        this.layout = layout;
        this.radius = radius;
        this.room = room;
        long total = layout.numbers().stream()
                .mapToLong(i -> layout.contig(i).length())
                .sum();
        BigDecimal wanted = LinearAxis.step((double) total, TICKS);
        this.step = wanted.max(BigDecimal.TEN).intValue();
    }

    /** Returns how many nucleotides lie between two long ticks. */
    int step() {
        return step;
    }

    /** Draws the circle and its ticks, with positions beside them where there is one contig, else with names. */
    void draw(Drawing on) {
        PathCommands circle = new PathCommands();
        PathCommands ticks = new PathCommands();
        boolean alone = layout.numbers().size() == 1;
        for (int contig : layout.numbers()) {
            int length = layout.contig(contig).length();
            layout.piece(circle, contig, 0, length, radius);
            for (long part = 0; part * step / PARTS < length; part++) {
                boolean whole = part % PARTS == 0;
                double position = (double) part * step / PARTS;
                tick(ticks, layout.angle(contig, position), whole ? LONG_TICK : SHORT_TICK);
                if (whole && alone) {
                    words(on, layout.angle(contig, position), position((long) position));
                }
            }
            if (!alone && length / layout.nucleotidesPerPixel(radius) >= SHORTEST_NAMED) {
                String name = layout.contig(contig).name();
                words(on, layout.angle(contig, length / 2.0), Label.fitting(name, room, FONT));
            }
        }
        on.path("circle", circle);
        on.path("circle", ticks);
    }

    private void tick(PathCommands ticks, double angle, double length) {
        ticks.move(layout.x(angle, radius), layout.y(angle, radius));
        ticks.line(layout.x(angle, radius + length), layout.y(angle, radius + length));
    }

    private void words(Drawing on, double angle, String words) {
        double across = StrictMath.sin(angle);
        boolean middle = Math.abs(across) < STEEP;
        String anchor = middle ? "small middle" : across > 0 ? "small" : "small end";
        double width = Label.width(words, FONT);
        double toLeft = middle ? width / 2 : across > 0 ? 0 : width;
        double y = layout.y(angle, radius + TO_WORDS);
        // Words grow downwards from their upper edge at the bottom of the circle, and upwards at its top.
        double shift = 4 - 4.5 * StrictMath.cos(angle);
        double x = layout.x(angle, radius + TO_WORDS);
        if (written.takes(x - toLeft, y + shift - FONT, width, FONT)) {
            on.words(anchor, x, y + shift, words);
        }
    }

    private String position(long position) {
        if (position == 0) {
            return "0";
        }
        double unit = step >= 100_000 ? 1e6 : step >= 100 ? 1e3 : 1;
        String name = unit == 1e6 ? " Mb" : unit == 1e3 ? " kb" : " nt";
        return BigDecimal.valueOf(position / unit).stripTrailingZeros().toPlainString() + name;
    }
}
