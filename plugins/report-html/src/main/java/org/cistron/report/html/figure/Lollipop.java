package org.cistron.report.html.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Variants along a protein or a gene: a stem at each position, as high as the variant was seen often, with a head whose colour
 * and shape tell its class; below, the protein with its domains.
 *
 * @param heading what it is called
 * @param unit what positions count, such as {@code amino acid}
 * @param length how many of them there are, at least 1
 * @param classes the names of classes in the order of their colours, six at most; any text
 * @param variants the variants, the weightiest first; the first four hundred are drawn, and the first are named
 * @param domains what is known along it, may be empty
 */
public record Lollipop(
        Heading heading, String unit, int length, List<String> classes, List<Variant> variants, List<Domain> domains)
        implements Figure {
    private static final int MOST_CLASSES = 6;
    private static final int MOST_VARIANTS = 400;
    private static final int MOST_NAMES = 14;
    private static final double WIDTH = 900;
    private static final double LEFT = 56;
    private static final double TRACK = 16;
    private static final double FONT = 11;
    private static final double HEAD = 6.5;

    /** Checks that variants lie within and have a class, and takes immutable copies. */
    public Lollipop {
        unit = Label.brief(unit);
        classes = List.copyOf(classes);
        domains = List.copyOf(domains);
        variants = List.copyOf(variants);
        if (length < 1 || classes.size() > MOST_CLASSES) {
            throw new IllegalArgumentException("a plot of variants has a length and at most six classes");
        }
        for (Variant variant : variants) {
            Objects.checkIndex(variant.position(), length);
            Objects.checkIndex(variant.variantClass(), classes.size());
        }
    }

    @Override
    public String svg() {
        List<Variant> drawn = variants.subList(0, Math.min(MOST_VARIANTS, variants.size()));
        Drawing drawing = new Drawing(heading, WIDTH, 330);
        drawing.describe(description());
        PlotFrame frame = new PlotFrame(LEFT, 34, WIDTH - LEFT - 20, 180);
        long highest = drawn.stream().mapToLong(Variant::count).max().orElse(1);
        Axis counts = new CountAxis(highest);
        frame.drawLeftAxis(drawing, counts, "count");
        track(drawing, frame);
        for (Variant variant : drawn) {
            double x = x(frame, variant.position() + 0.5);
            drawing.line("stem", x, frame.y(counts.placeOfCount(variant.count())), x, frame.bottom());
        }
        // The weightiest come last, so that nothing lies on them.
        for (int i = drawn.size() - 1; i >= 0; i--) {
            Variant variant = drawn.get(i);
            double x = x(frame, variant.position() + 0.5);
            double y = frame.y(counts.placeOfCount(variant.count()));
            new MarkerShape(variant.variantClass()).draw(drawing, x, y).tooltip(told(variant));
        }
        names(drawing, frame, counts, drawn);
        double next = legend(drawing, 296);
        if (variants.size() > drawn.size()) {
            String left = Decimals.grouped(variants.size() - drawn.size()) + " less weighty variants are not drawn.";
            drawing.words("small", LEFT, next + 12, left);
            drawing.describe(left);
            drawing.extendTo(next + 20);
        }
        return drawing.svg();
    }

    private void track(Drawing drawing, PlotFrame frame) {
        PlotFrame ruler = new PlotFrame(frame.left(), frame.top(), frame.width(), frame.height() + TRACK + 6);
        drawing.rectangle("backbone", frame.left(), frame.bottom() + 5, frame.width(), TRACK - 10);
        for (Domain domain : domains) {
            double from = x(frame, Math.max(0, domain.start()));
            double to = x(frame, Math.min(length, domain.end()));
            if (to > from) {
                String told = Label.brief(domain.name()) + ", " + Decimals.grouped(domain.start() + 1L) + "–"
                        + Decimals.grouped(domain.end());
                drawing.rectangle("domain", from, frame.bottom() + 1, to - from, TRACK)
                        .tooltip(told);
                if (to - from > 24) {
                    String name = Label.fitting(domain.name(), to - from - 4, FONT);
                    drawing.words("tiny middle", (from + to) / 2, frame.bottom() + 13, name);
                }
            }
        }
        ruler.drawBottomAxis(drawing, new LinearAxis(0, length), unit);
    }

    /** Writes the names of the weightiest where no other head and no name is. */
    private void names(Drawing drawing, PlotFrame frame, Axis counts, List<Variant> drawn) {
        FreeRoom room = new FreeRoom();
        for (Variant variant : drawn) {
            double y = frame.y(counts.placeOfCount(variant.count()));
            room.block(x(frame, variant.position() + 0.5) - HEAD, y - HEAD, 2 * HEAD, 2 * HEAD);
        }
        int written = 0;
        for (Variant variant : drawn) {
            String name = Label.fitting(variant.name(), 110, FONT);
            double width = Label.width(name, FONT);
            double x = x(frame, variant.position() + 0.5);
            double y = frame.y(counts.placeOfCount(variant.count())) - HEAD - 3;
            double left = Math.max(2, Math.min(WIDTH - width - 2, x - width / 2));
            if (written < MOST_NAMES && !name.isEmpty() && room.takes(left, y - FONT + 1, width, FONT)) {
                written++;
                drawing.words("tiny middle", left + width / 2, y, name);
            }
        }
    }

    private double legend(Drawing drawing, double y) {
        double x = LEFT;
        double row = y;
        for (int i = 0; i < classes.size(); i++) {
            int index = i;
            long number = variants.stream()
                    .filter(variant -> variant.variantClass() == index)
                    .count();
            if (number == 0) {
                continue;
            }
            String words = Label.fitting(classes.get(i), 200, 13) + " (" + Decimals.grouped(number) + ")";
            if (x + 30 + Label.width(words, 13) > WIDTH) {
                x = LEFT;
                row += 20;
            }
            new MarkerShape(i).draw(drawing, x + 6, row + 6);
            drawing.words("", x + 18, row + 11, words);
            x += 40 + Label.width(words, 13);
        }
        drawing.extendTo(row + 24);
        return row + 20;
    }

    private double x(PlotFrame frame, double position) {
        return frame.x(position / length);
    }

    private String told(Variant variant) {
        return Label.brief(variant.name()) + ", " + unit + " " + Decimals.grouped(variant.position() + 1L) + ", "
                + Label.brief(classes.get(variant.variantClass())) + ", seen " + Decimals.grouped(variant.count())
                + (variant.count() == 1 ? " time" : " times");
    }

    private String description() {
        Map<Integer, Long> numbers = new TreeMap<>();
        variants.forEach(variant -> numbers.merge(variant.variantClass(), 1L, Long::sum));
        StringBuilder text = new StringBuilder("Lollipop plot of " + Decimals.grouped(variants.size())
                + " variants along " + Decimals.grouped(length) + " positions (" + unit + "), " + domains.size()
                + " domains.");
        numbers.forEach((index, number) -> text.append(' ')
                .append(Label.brief(classes.get(index)))
                .append(": ")
                .append(Decimals.grouped(number))
                .append('.'));
        variants.stream()
                .limit(3)
                .forEach(variant -> text.append(' ').append(told(variant)).append('.'));
        return text.toString();
    }

    /**
     * A variant.
     *
     * @param name what it is called, such as {@code p.Arg175His}; any text
     * @param position 0-based
     * @param variantClass the number of its class, from 0
     * @param count how often it was seen
     */
    public record Variant(String name, int position, int variantClass, long count) {

        /** Checks the count. */
        public Variant {
            Objects.requireNonNull(name, "name");
            if (count < 0) {
                throw new IllegalArgumentException("a variant is not seen less often than never");
            }
        }
    }

    /**
     * A part that has a name.
     *
     * @param name what it is called; any text
     * @param start first position, 0-based
     * @param end position after the last
     */
    public record Domain(String name, int start, int end) {}
}
