package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where sets agree, as an UpSet plot: for each combination of sets a bar of how many elements are in just these, above dots that
 * name them; beside the sets, how large each is. The largest fifteen combinations are drawn.
 *
 * @param heading what it is called
 * @param counted what the elements are, such as {@code genes}
 * @param sets the sets' names, such as plugins, from top to bottom; any text, each once
 * @param combinations how many elements are in just these sets
 */
public record AgreementPlot(Heading heading, String counted, List<String> sets, List<Combination> combinations)
        implements Figure {
    private static final int MOST = 15;
    private static final double SIZES = 110;
    private static final double LABELS = 130;
    private static final double COLUMN = 36;
    private static final double ROW = 24;
    private static final double TOP = 24;
    private static final double BARS = 170;
    private static final double DOT = 7;
    private static final double FONT = 13;

    /** Checks that combinations are of the sets, drops empty ones, and takes an immutable copy, the largest first. */
    public AgreementPlot {
        counted = Label.brief(counted);
        sets = List.copyOf(sets);
        for (Combination combination : combinations) {
            if (!sets.containsAll(combination.members())) {
                throw new IllegalArgumentException("a combination is of sets that are not named");
            }
        }
        List<String> order = sets;
        combinations = combinations.stream()
                .filter(combination -> combination.count() > 0)
                .sorted(Comparator.comparingLong(Combination::count)
                        .reversed()
                        .thenComparing(combination -> pattern(order, combination)))
                .toList();
    }

    /** Counts combinations: for each element, the names of the sets that it is in. */
    public static AgreementPlot of(
            Heading heading, String counted, List<String> sets, Collection<? extends Collection<String>> elements) {
        Map<Set<String>, Long> counts = new HashMap<>();
        elements.forEach(members -> counts.merge(new HashSet<>(members), 1L, Long::sum));
        List<Combination> combinations = new ArrayList<>();
        counts.forEach((members, count) -> combinations.add(new Combination(members, count)));
        return new AgreementPlot(heading, counted, sets, combinations);
    }

    @Override
    public String svg() {
        List<Combination> drawn = combinations.subList(0, Math.min(MOST, combinations.size()));
        double left = SIZES + LABELS;
        double matrix = TOP + BARS + 14;
        double bottom = matrix + sets.size() * ROW;
        double width = Math.max(420, left + Math.max(3, drawn.size()) * COLUMN + 10);
        Drawing drawing = new Drawing(heading, width, bottom + 30);
        drawing.describe(description());
        for (int i = 0; i < sets.size(); i++) {
            row(drawing, i, matrix + i * ROW, left, width);
        }
        long highest = drawn.stream().mapToLong(Combination::count).max().orElse(0);
        Axis axis = LinearAxis.ofCounts(highest, 5);
        PlotFrame frame = new PlotFrame(left, TOP, width - left - 4, BARS);
        for (Tick tick : axis.ticks(5)) {
            double y = frame.y(axis.place(tick.value()));
            drawing.line("grid", left, y, frame.right(), y);
            drawing.words("small end", left - 6, y + 4, Decimals.count(Math.round(tick.value())));
        }
        drawing.upwards("middle", left - 52, TOP + BARS / 2, Label.fitting(counted, BARS, FONT));
        for (int i = 0; i < drawn.size(); i++) {
            column(drawing, drawn.get(i), left + (i + 0.5) * COLUMN, frame, axis, matrix);
        }
        drawing.words("small", 8, bottom + 18, Label.fitting(said(), width - 16, 12));
        return drawing.svg();
    }

    private void row(Drawing drawing, int index, double y, double left, double width) {
        String name = sets.get(index);
        if (index % 2 == 0) {
            drawing.rectangle("stripe", 0, y, width, ROW);
        }
        long largest = sets.stream().mapToLong(this::size).max().orElse(0);
        double bar = largest == 0 ? 0 : (SIZES - 52) * size(name) / largest;
        String told = Label.brief(name) + ": " + Decimals.grouped(size(name)) + " " + counted;
        drawing.rectangle("bar", SIZES - bar, y + 5, bar, ROW - 10).tooltip(told);
        drawing.words("small end", SIZES - bar - 4, y + 16, Decimals.count(size(name)));
        drawing.words("", SIZES + 8, y + 17, Label.fitting(name, left - SIZES - 14, FONT));
    }

    private void column(Drawing drawing, Combination combination, double x, PlotFrame frame, Axis axis, double matrix) {
        double y = frame.y(axis.placeOfCount(combination.count()));
        String told = named(combination) + ": " + Decimals.grouped(combination.count()) + " " + counted;
        drawing.rectangle("bar", x - COLUMN / 3, y, 2 * COLUMN / 3, frame.bottom() - y)
                .tooltip(told);
        drawing.words("tiny middle", x, y - 4, Decimals.count(combination.count()));
        int first = -1;
        int last = -1;
        for (int i = 0; i < sets.size(); i++) {
            boolean member = combination.members().contains(sets.get(i));
            drawing.disc(member ? "dot" : "no-dot", x, matrix + (i + 0.5) * ROW, DOT);
            first = member && first < 0 ? i : first;
            last = member ? i : last;
        }
        if (last > first) {
            drawing.line("link", x, matrix + (first + 0.5) * ROW, x, matrix + (last + 0.5) * ROW);
        }
    }

    /** Returns in how many elements a set has. */
    private long size(String set) {
        return combinations.stream()
                .filter(combination -> combination.members().contains(set))
                .mapToLong(Combination::count)
                .sum();
    }

    private long total() {
        return combinations.stream().mapToLong(Combination::count).sum();
    }

    private String said() {
        String all = Decimals.grouped(total()) + " " + counted + " in " + combinations.size()
                + (combinations.size() == 1 ? " combination" : " combinations");
        if (combinations.size() <= MOST) {
            return all + ".";
        }
        long rest =
                combinations.stream().skip(MOST).mapToLong(Combination::count).sum();
        return all + "; " + (combinations.size() - MOST) + " of them, with " + Decimals.grouped(rest) + " " + counted
                + " together, are not drawn.";
    }

    private String description() {
        StringBuilder text = new StringBuilder("UpSet plot of " + sets.size() + " sets: " + said());
        combinations.stream().limit(5).forEach(combination -> text.append(' ')
                .append(named(combination))
                .append(": ")
                .append(Decimals.grouped(combination.count()))
                .append('.'));
        return text.toString();
    }

    private String named(Combination combination) {
        List<String> names = sets.stream()
                .filter(combination.members()::contains)
                .map(Label::brief)
                .toList();
        if (names.isEmpty()) {
            return "in none";
        }
        return names.size() == sets.size() && names.size() > 1 ? "in all" : "only in " + String.join(" and ", names);
    }

    private static String pattern(List<String> sets, Combination combination) {
        StringBuilder text = new StringBuilder();
        sets.forEach(set -> text.append(combination.members().contains(set) ? '0' : '1'));
        return text.toString();
    }

    /**
     * Elements that are in the same sets.
     *
     * @param members the names of the sets that they are in, and no others
     * @param count how many they are
     */
    public record Combination(Set<String> members, long count) {

        /** Takes an immutable copy. */
        public Combination {
            members = Set.copyOf(members);
        }
    }
}
