package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cistron.api.sequence.Strand;

/** A row of a {@link LinearMap}. */
final class LinearMapRow {
    /** How high a row is, in pixels, with what lies between it and the next. */
    static final double HEIGHT = 104;

    private static final double FORWARD = 16;
    private static final double RULER = 42;
    private static final double REVERSE = 62;
    private static final double GENE = 16;
    private static final double HEAD = 7;
    private static final double FONT = 11;
    /** A gene narrower than this, in pixels, is neither an arrow nor an element of its own. */
    private static final double NARROW = 5;

    private static final double NARROWEST_NAMED = 24;
    private static final double PIXELS_FOR_TICK = 100;

    private final List<Named> named = new ArrayList<>();
    private final double start;
    private final double end;
    private final double left;
    private final double top;
    private final double pixelsPerNucleotide;

    LinearMapRow(double start, double end, double left, double top, double pixelsPerNucleotide) {
        this.start = start;
        this.end = end;
        this.left = left;
        this.top = top;
        this.pixelsPerNucleotide = pixelsPerNucleotide;
    }

    void draw(Drawing on, List<GeneMark> genes) {
        ruler(on);
        Map<ProbabilityClass, PathCommands> narrow = new EnumMap<>(ProbabilityClass.class);
        // What is short comes last, so that a long gene does not hide it.
        genes.stream()
                .filter(gene -> gene.start() < end && gene.end() > start)
                .sorted(Comparator.comparingInt((GeneMark gene) -> gene.start() - gene.end())
                        .thenComparingInt(GeneMark::start))
                .forEach(gene -> drawGene(on, gene, narrow));
        narrow.forEach((sureness, path) -> on.path("narrow " + sureness.style(), path));
    }

    private void ruler(Drawing on) {
        on.line("axis", left, top + RULER, x(end), top + RULER);
        double width = x(end) - left;
        for (Tick tick : new LinearAxis(start, end).ticks((int) Math.max(1, width / PIXELS_FOR_TICK))) {
            double x = x(tick.value());
            on.line("axis", x, top + RULER - 3, x, top + RULER + 3);
            double toEdge = Math.min(x - left, left + width - x);
            String anchor = toEdge > 24 ? "small middle" : x - left <= 24 ? "small" : "small end";
            on.words(anchor, x, top + RULER + 15, tick.label());
        }
    }

    private void drawGene(Drawing on, GeneMark gene, Map<ProbabilityClass, PathCommands> narrow) {
        double from = x(Math.max(start, gene.start()));
        double to = x(Math.min(end, gene.end()));
        boolean forward = gene.strand() == Strand.FORWARD;
        double y = top + (forward ? FORWARD : REVERSE);
        if (to - from < NARROW) {
            narrow.computeIfAbsent(gene.probabilityClass(), sureness -> new PathCommands())
                    .rectangle(from, y, Math.max(0.5, to - from), GENE);
            return;
        }
        on.path("gene " + gene.probabilityClass().style(), outline(gene, from, to, y))
                .with("data-gene", Label.brief(gene.name()))
                .tooltip(gene.told());
        if (to - from >= NARROWEST_NAMED && named.stream().noneMatch(other -> other.hides(gene, from, to))) {
            named.add(new Named(gene.strand(), from, to));
            String name = Label.fitting(gene.name(), to - from + 4, FONT);
            on.words("tiny middle", (from + to) / 2, forward ? y - 4 : y + GENE + 11, name);
        }
    }

    /** Returns an arrow, or a bar where the gene's last codon lies in another row. */
    private PathCommands outline(GeneMark gene, double from, double to, double y) {
        boolean forward = gene.strand() == Strand.FORWARD;
        boolean ends = forward ? gene.end() <= end : gene.start() >= start;
        PathCommands path = new PathCommands();
        if (!ends) {
            return path.rectangle(from, y, to - from, GENE);
        }
        double tip = forward ? to : from;
        double back = forward ? from : to;
        double neck = tip + (forward ? -1 : 1) * Math.min(HEAD, to - from);
        path.move(back, y).line(neck, y).line(tip, y + GENE / 2).line(neck, y + GENE);
        return path.line(back, y + GENE).close();
    }

    private double x(double position) {
        return left + (position - start) * pixelsPerNucleotide;
    }

    /** Where a name has been written. */
    private record Named(Strand strand, double from, double to) {
        boolean hides(GeneMark gene, double start, double end) {
            return gene.strand() == strand && start < to - 6 && end > from + 6;
        }
    }
}
