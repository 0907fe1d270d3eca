package org.cistron.report.html.figure;

import java.util.Comparator;
import java.util.List;
import org.cistron.api.sequence.Strand;

/**
 * Contigs in a circle: genes of the forward strand outside and those of the reverse strand inside, coloured by their
 * probability, then G+C content and GC skew. A circular contig alone is a closed circle; a linear one has a gap at the top;
 * several are arcs in the given order, the longest ones where there are too many.
 *
 * @param heading what it is called
 * @param contigs the contigs, at least one
 * @param marksSkewExtremes whether a contig alone has marks where its cumulative GC skew is lowest and highest
 */
public record CircularMap(Heading heading, List<CircularContig> contigs, boolean marksSkewExtremes) implements Figure {
    private static final int MOST_CONTIGS = 40;
    private static final double WIDTH = 760;
    private static final double CENTRE_X = 380;
    private static final double CENTRE_Y = 300;
    private static final double RULER = 255;
    private static final double FORWARD = 240;
    private static final double BETWEEN_STRANDS = 228;
    private static final double REVERSE = 216;
    private static final double CONTENT = 180;
    private static final double SKEW = 134;
    private static final double HALF_WIDTH = 20;
    private static final double MARK = 108;

    /** Takes an immutable copy. */
    public CircularMap {
        contigs = List.copyOf(contigs);
        if (contigs.isEmpty()) {
            throw new IllegalArgumentException("a circular map has at least one contig");
        }
    }

    @Override
    public String svg() {
        List<CircularContig> drawn = longest();
        CircularLayout layout = new CircularLayout(drawn, CENTRE_X, CENTRE_Y);
        Drawing drawing = new Drawing(heading, WIDTH, 2 * CENTRE_Y);
        CircularMapWords words = new CircularMapWords(contigs, drawn);
        drawing.describe(words.description());
        CircularRuler ruler = new CircularRuler(layout, RULER, CENTRE_X - RULER - 14);
        ruler.draw(drawing);
        new GeneRing(layout, Strand.FORWARD, FORWARD).draw(drawing);
        backbone(drawing, layout);
        new GeneRing(layout, Strand.REVERSE, REVERSE).draw(drawing);
        Legend rings = new Legend();
        content(drawing, layout, words.guanineCytosine(), rings);
        skew(drawing, layout, rings);
        String order =
                "From outside: forward strand, reverse strand" + (rings.isEmpty() ? "." : ", G+C content, GC skew.");
        words.drawCentre(drawing, CENTRE_X, CENTRE_Y);
        double next = words.probabilities().draw(drawing, 10, 2 * CENTRE_Y, WIDTH - 20);
        next = rings.draw(drawing, 10, next, WIDTH - 20);
        if (marksSkewExtremes && drawn.size() == 1 && drawn.get(0).composition().skewed()) {
            next = extremes(drawing, layout).draw(drawing, 10, next, WIDTH - 20);
        }
        words.drawNotes(drawing, 10, next, order, ruler.step());
        return drawing.svg();
    }

    private List<CircularContig> longest() {
        if (contigs.size() <= MOST_CONTIGS) {
            return contigs;
        }
        return contigs.stream()
                .sorted(Comparator.comparingInt(CircularContig::length).reversed())
                .limit(MOST_CONTIGS)
                .toList();
    }

    private static void backbone(Drawing drawing, CircularLayout layout) {
        PathCommands path = new PathCommands();
        for (int contig : layout.numbers()) {
            layout.piece(path, contig, 0, layout.contig(contig).length(), BETWEEN_STRANDS);
        }
        drawing.path("circle", path);
    }

    private static void content(Drawing drawing, CircularLayout layout, double mean, Legend legend) {
        CompositionRing ring =
                new CompositionRing(layout, CONTENT, HALF_WIDTH, CompositionWindows.Window::guanineCytosineShare, mean);
        if (ring.largest() > 0) {
            String told = "G+C content, " + Decimals.percent(Math.max(0, mean - ring.largest())) + " to "
                    + Decimals.percent(Math.min(1, mean + ring.largest()));
            ring.drawMiddle(drawing);
            ring.draw(drawing, "content", -1, 1, told);
            legend.add("content", told);
        }
    }

    private static void skew(Drawing drawing, CircularLayout layout, Legend legend) {
        CompositionRing ring = new CompositionRing(layout, SKEW, HALF_WIDTH, CompositionWindows.Window::skew, 0);
        if (ring.largest() > 0) {
            ring.drawMiddle(drawing);
            ring.draw(drawing, "skew-above", 0, 1, "GC skew above 0: more G than C");
            ring.draw(drawing, "skew-below", -1, 0, "GC skew below 0: more C than G");
            legend.add("skew-above", "GC skew above 0, to +" + Decimals.brief(ring.largest()));
            legend.add("skew-below", "below 0, to −" + Decimals.brief(ring.largest()));
        }
    }

    private static Legend extremes(Drawing drawing, CircularLayout layout) {
        CompositionWindows composition = layout.contig(0).composition();
        Legend legend = new Legend();
        extreme(drawing, layout, "lowest", composition.cumulativeSkewMinimum(), legend);
        extreme(drawing, layout, "highest", composition.cumulativeSkewMaximum(), legend);
        return legend;
    }

    private static void extreme(Drawing drawing, CircularLayout layout, String which, int position, Legend legend) {
        double angle = layout.angle(0, Math.min(position, layout.contig(0).length()));
        String told = "cumulative GC skew " + which + " at " + Decimals.nucleotides(position);
        drawing.disc("mark " + which, layout.x(angle, MARK), layout.y(angle, MARK), 5)
                .tooltip(told);
        legend.add("mark " + which, told);
        drawing.describe("The " + told + ".");
    }
}
