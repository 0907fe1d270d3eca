package org.cistron.report.html.figure;

import java.util.List;
import java.util.Objects;

/**
 * Numbers of categories as bars from the left, in the given order, each with its number and its share of all.
 *
 * @param heading what it is called
 * @param quantity what is counted, such as {@code genes} or {@code nucleotides}
 * @param bars the bars; those after the thirtieth are summed up
 */
public record BarChart(Heading heading, String quantity, List<Bar> bars) implements Figure {
    private static final int MOST = 30;
    private static final double WIDTH = 520;
    private static final double LABELS = 180;
    private static final double NUMBERS = 130;
    private static final double ROW = 22;
    private static final double BAR = 15;
    private static final double FONT = 13;

    /** Takes an immutable copy. */
    public BarChart {
        quantity = Label.brief(quantity);
        bars = List.copyOf(bars);
    }

    @Override
    public String svg() {
        Drawing drawing = new Drawing(heading, WIDTH, 40);
        List<Bar> drawn = bars.subList(0, Math.min(MOST, bars.size()));
        long total = bars.stream().mapToLong(Bar::value).sum();
        long highest = drawn.stream().mapToLong(Bar::value).max().orElse(0);
        drawing.describe(description(total));
        double labels = Math.min(
                LABELS,
                12
                        + drawn.stream()
                                .mapToDouble(bar -> Label.width(bar.label(), FONT))
                                .max()
                                .orElse(0));
        double y = 4;
        for (Bar bar : drawn) {
            double longest = WIDTH - labels - NUMBERS;
            double width = highest == 0 ? 0 : longest * bar.value() / highest;
            String number = Decimals.grouped(bar.value()) + " (" + Decimals.percent(bar.value(), total) + ")";
            drawing.words("end", labels - 8, y + 12, Label.fitting(bar.label(), labels - 10, FONT));
            drawing.rectangle("bar", labels, y, width, BAR).tooltip(Label.brief(bar.label()) + ": " + number);
            drawing.words("small", labels + width + 6, y + 12, number);
            y += ROW;
        }
        drawing.line("axis", labels, 0, labels, y);
        drawing.words("small", labels, y + 14, Label.fitting(said(total), WIDTH - labels, 12));
        drawing.extendTo(y + 20);
        return drawing.svg();
    }

    /** Returns the quantity's name with what no bar shows. */
    private String said(long total) {
        if (bars.size() <= MOST) {
            return quantity;
        }
        long rest =
                bars.subList(MOST, bars.size()).stream().mapToLong(Bar::value).sum();
        return quantity + "; not drawn: " + Decimals.grouped(bars.size() - MOST) + " more with "
                + Decimals.grouped(rest) + " (" + Decimals.percent(rest, total) + ")";
    }

    private String description(long total) {
        StringBuilder text = new StringBuilder("Bar chart of " + said(total) + ".");
        for (Bar bar : bars.subList(0, Math.min(5, bars.size()))) {
            text.append(' ').append(Label.brief(bar.label())).append(": ").append(Decimals.grouped(bar.value()));
            text.append(" (").append(Decimals.percent(bar.value(), total)).append(").");
        }
        return text.toString();
    }

    /**
     * A category.
     *
     * @param label its name; any text
     * @param value its number, at least 0
     */
    public record Bar(String label, long value) {

        /** Checks the number. */
        public Bar {
            Objects.requireNonNull(label, "label");
            if (value < 0) {
                throw new IllegalArgumentException("a bar is not shorter than nothing");
            }
        }
    }
}
