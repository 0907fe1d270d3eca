package org.cistron.report.html.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cistron.api.sequence.Strand;

/**
 * A stretch of a contig as rows, each with a ruler, genes of the forward strand above it and those of the reverse strand
 * below. Genes are arrows in reading direction, coloured by their probability, and carry their name as {@code data-gene} where
 * they are wide enough to be pointed at.
 *
 * @param heading what it is called
 * @param contig the contig's name; any text
 * @param start first position that is drawn, 0-based
 * @param end position after the last
 * @param rowLength nucleotides of a row
 * @param genes the contig's genes, in any order; those outside the stretch are left out
 */
public record LinearMap(Heading heading, String contig, int start, int end, int rowLength, List<GeneMark> genes)
        implements Figure {
    private static final int MOST_ROWS = 12;
    private static final int SHORTEST_ROW = 10_000;
    private static final double WIDTH = 960;
    private static final double MARGIN = 14;

    /** Checks that it lies the right way round, and takes an immutable copy. */
    public LinearMap {
        Objects.requireNonNull(contig, "contig");
        if (start < 0 || end <= start || rowLength < 1) {
            throw new IllegalArgumentException("no map of [" + start + ", " + end + ") by rows of " + rowLength);
        }
        int first = start;
        int last = end;
        genes = genes.stream()
                .filter(gene -> gene.start() < last && gene.end() > first)
                .toList();
    }

    /** Makes a map with rows of a round length: 10,000 nt, or more so that there are at most twelve. */
    public static LinearMap of(Heading heading, String contig, int start, int end, List<GeneMark> genes) {
        int round = LinearAxis.step(end - start, MOST_ROWS).max(BigDecimal.ONE).intValue();
        int row = Math.min(end - start, Math.max(SHORTEST_ROW, round));
        return new LinearMap(heading, contig, start, end, row, genes);
    }

    @Override
    public String svg() {
        Drawing drawing = new Drawing(heading, WIDTH, MARGIN);
        drawing.describe(description());
        double y = MARGIN;
        double pixelsPerNucleotide = (WIDTH - 2 * MARGIN) / rowLength;
        for (double from = start; from < end; from += rowLength) {
            double to = Math.min(end, from + rowLength);
            new LinearMapRow(from, to, MARGIN, y, pixelsPerNucleotide).draw(drawing, genes);
            y += LinearMapRow.HEIGHT;
        }
        Legend legend = new Legend("Probability");
        for (ProbabilityClass sureness : ProbabilityClass.all()) {
            if (genes.stream().anyMatch(gene -> gene.probabilityClass() == sureness)) {
                legend.add(sureness.style(), sureness.label());
            }
        }
        drawing.extendTo(y);
        legend.draw(drawing, MARGIN, y, WIDTH - 2 * MARGIN);
        return drawing.svg();
    }

    private String description() {
        long forward =
                genes.stream().filter(gene -> gene.strand() == Strand.FORWARD).count();
        long doubtful = genes.stream()
                .filter(gene -> gene.probabilityClass() == ProbabilityClass.DOUBTFUL)
                .count();
        return "Map of " + Label.brief(contig) + " from " + Decimals.grouped(start + 1L) + " to "
                + Decimals.grouped(end)
                + ": " + Decimals.grouped(forward) + " genes on the forward strand, "
                + Decimals.grouped(genes.size() - forward) + " on the reverse strand, " + Decimals.grouped(doubtful)
                + " of all with a probability below 0.5.";
    }
}
