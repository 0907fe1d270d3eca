package org.cistron.report.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cistron.api.sequence.Strand;

/** The genes of one strand on a circular map: one path for each class of probability, so that thousands stay small. */
final class GeneRing {
    /** Genes that are nearer to each other than this, in pixels, are drawn as one. */
    private static final double JOINED = 0.1;
    /** A gene is drawn at least this wide, in pixels. */
    private static final double NARROWEST = 0.3;
    /** Those that are not sure are wider, so that one among thousands is seen. */
    private static final double NARROWEST_UNSURE = 1.5;

    private final CircularLayout layout;
    private final Strand strand;
    private final double radius;

    /**
     * Makes a ring.
     *
     * @param radius of its middle, in pixels; its width is the style sheet's
     */
    GeneRing(CircularLayout layout, Strand strand, double radius) {
        this.layout = layout;
        this.strand = strand;
        this.radius = radius;
    }

    /** Draws the genes, the surest first: the others are few, and must not be hidden. */
    void draw(Drawing on) {
        for (ProbabilityClass sureness : ProbabilityClass.all()) {
            PathCommands path = new PathCommands();
            int drawn = 0;
            for (int contig : layout.numbers()) {
                List<GeneMark> genes = genes(contig, sureness);
                drawn += genes.size();
                draw(path, contig, pieces(contig, genes), sureness.unsure() ? NARROWEST_UNSURE : NARROWEST);
            }
            if (drawn > 0) {
                on.path("ring " + sureness.style(), path).tooltip(told(sureness, drawn));
            }
        }
    }

    private String told(ProbabilityClass sureness, int drawn) {
        String which = strand == Strand.FORWARD ? "forward" : "reverse";
        return which + " strand, probability " + sureness.label() + ": " + Decimals.grouped(drawn)
                + (drawn == 1 ? " gene" : " genes");
    }

    private List<GeneMark> genes(int contig, ProbabilityClass sureness) {
        return layout.contig(contig).genes().stream()
                .filter(gene -> gene.strand() == strand && gene.probabilityClass() == sureness)
                .toList();
    }

    private List<Span> pieces(int contig, List<GeneMark> genes) {
        int length = layout.contig(contig).length();
        List<Span> spans = new ArrayList<>();
        for (GeneMark gene : genes) {
            addWithin(spans, gene.start(), Math.min(gene.end(), length));
            addWithin(spans, 0, Math.min(gene.end() - length, length));
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return spans;
    }

    private static void addWithin(List<Span> spans, int start, int end) {
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private void draw(PathCommands path, int contig, List<Span> spans, double narrowest) {
        double nucleotidesPerPixel = layout.nucleotidesPerPixel(radius);
        int next = 0;
        while (next < spans.size()) {
            double start = spans.get(next).start();
            double end = spans.get(next).end();
            for (next++; next < spans.size() && spans.get(next).start() - end < JOINED * nucleotidesPerPixel; next++) {
                end = Math.max(end, spans.get(next).end());
            }
            double missing = Math.max(0, narrowest * nucleotidesPerPixel - (end - start));
            layout.piece(path, contig, start - missing / 2, end + missing / 2, radius);
        }
    }

    private record Span(int start, int end) {}
}
