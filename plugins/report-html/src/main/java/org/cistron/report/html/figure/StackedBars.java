package org.cistron.report.html.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How much of each of several wholes belongs to each class: a bar for each whole, all as long, divided by shares.
 *
 * @param heading what it is called
 * @param counted what is counted, such as {@code genes}
 * @param classes the classes in order, six at most
 * @param bars the wholes; the first sixty are drawn
 */
public record StackedBars(Heading heading, String counted, List<Category> classes, List<Bar> bars) implements Figure {
    private static final int MOST_CLASSES = 6;
    private static final int MOST_BARS = 60;
    private static final double WIDTH = 620;
    private static final double LABELS = 200;
    private static final double NUMBERS = 90;
    private static final double ROW = 24;
    private static final double BAR = 16;
    private static final double FONT = 13;

    /** Checks that each bar has a number for each class, and takes immutable copies. */
    public StackedBars {
        counted = Label.brief(counted);
        classes = List.copyOf(classes);
        bars = List.copyOf(bars);
        int wide = classes.size();
        if (wide > MOST_CLASSES || bars.stream().anyMatch(bar -> bar.values().size() != wide)) {
            throw new IllegalArgumentException("stacked bars have at most six classes, and a number for each");
        }
    }

    @Override
    public String svg() {
        Drawing drawing = new Drawing(heading, WIDTH, 40);
        List<Bar> drawn = bars.subList(0, Math.min(MOST_BARS, bars.size()));
        drawing.describe(description());
        double labels = Math.min(
                LABELS,
                12
                        + drawn.stream()
                                .mapToDouble(bar -> Label.width(bar.label(), FONT))
                                .max()
                                .orElse(0));
        double longest = WIDTH - labels - NUMBERS;
        double y = 4;
        for (Bar bar : drawn) {
            drawing.words("end", labels - 8, y + 12, Label.fitting(bar.label(), labels - 10, FONT));
            double x = labels;
            for (int i = 0; i < classes.size(); i++) {
                double width = bar.total() == 0 ? 0 : longest * bar.values().get(i) / bar.total();
                if (width > 0) {
                    drawing.rectangle(classes.get(i).style(), x, y, width, BAR).tooltip(told(bar, i));
                }
                x += width;
            }
            drawing.words("small", labels + longest + 8, y + 12, Decimals.grouped(bar.total()));
            y += ROW;
        }
        y = legend(drawing, labels, y + 6);
        if (bars.size() > drawn.size()) {
            String left = Decimals.grouped(bars.size() - drawn.size()) + " more are not drawn.";
            drawing.words("small", labels, y + 10, left);
            drawing.describe(left);
            y += 18;
        }
        drawing.extendTo(y);
        return drawing.svg();
    }

    private double legend(Drawing drawing, double left, double top) {
        double x = left;
        double y = top;
        for (int i = 0; i < classes.size(); i++) {
            String words = Label.fitting(classes.get(i).name(), 200, FONT);
            double width = 36 + Label.width(words, FONT);
            if (x > left && x + width > WIDTH) {
                x = left;
                y += 20;
            }
            drawing.rectangle(classes.get(i).style(), x, y, 14, 12);
            drawing.words("", x + 20, y + 11, words);
            x += width;
        }
        return y + 24;
    }

    private String told(Bar bar, int number) {
        long value = bar.values().get(number);
        return Label.brief(bar.label()) + ", " + Label.brief(classes.get(number).name()) + ": "
                + Decimals.grouped(value) + " " + counted + " (" + Decimals.percent(value, bar.total()) + ")";
    }

    private String description() {
        StringBuilder text = new StringBuilder("Stacked bars of " + counted + " by class.");
        for (Bar bar : bars.subList(0, Math.min(5, bars.size()))) {
            for (int i = 0; i < classes.size(); i++) {
                text.append(' ').append(told(bar, i)).append('.');
            }
        }
        return text.toString();
    }

    /**
     * A class.
     *
     * @param name its name; any text
     * @param style its colour's name in the style sheet
     */
    public record Category(String name, String style) {

        /**
         * Returns classes that have an order, five at most, the darker the more; no colour of them means anything elsewhere.
         */
        public static List<Category> ordered(List<String> names) {
            return IntStream.range(0, names.size())
                    .mapToObj(number -> new Category(names.get(number), "below-" + (number + 1)))
                    .toList();
        }
    }

    /**
     * A whole.
     *
     * @param label its name; any text
     * @param values by class, at least 0
     */
    public record Bar(String label, List<Long> values) {

        /** Checks the numbers, and takes an immutable copy. */
        public Bar {
            Objects.requireNonNull(label, "label");
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("a part is not smaller than nothing");
            }
        }

        long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }
}
