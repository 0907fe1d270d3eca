package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;

/**
 * Finds genes over the origin of a circular contig: the contig is laid out with its beginning once more at its end, decoded as
 * if linear, and the calls are folded back.
 */
public final class CircularContig {
    /** Nucleotides of the beginning that are repeated: longer than any gene that matters and the spacers around it. */
    private static final int REPEATED = 30_000;

    private final Sequence contig;
    private final int repeated;

    /** Wraps a circular contig. */
    public CircularContig(Sequence contig) {
        this.contig = contig;
        this.repeated = Math.min(REPEATED, contig.length());
    }

    /** Returns the linear layout, to which evidence and calling apply. */
    public Sequence laidOut() {
        List<Region> masked = new ArrayList<>(contig.masked());
        for (Region region : contig.masked()) {
            if (region.start() < repeated) {
                int end = Math.min(region.end(), repeated);
                masked.add(new Region(contig.id(), region.start() + contig.length(), end + contig.length()));
            }
        }
        return contig.repeatedBy(repeated).withMasked(masked);
    }

    /**
     * Folds the reading frames of the layout back: those from the first gene that was called alike in both copies of the
     * beginning up to its second copy.
     */
    public List<ReadingFrame> fold(List<ReadingFrame> frames) {
        int cut = cut(frames.stream()
                .filter(ReadingFrame::called)
                .map(ReadingFrame::gene)
                .toList());
        List<ReadingFrame> folded = new ArrayList<>();
        for (ReadingFrame frame : frames) {
            CodingRegion region = frame.gene().region();
            boolean cutOff = (region.partialLeft() && region.start() < 3)
                    || (region.partialRight() && region.end() > contig.length() + repeated - 3);
            if (region.start() >= cut && region.start() < cut + contig.length() && !cutOff) {
                folded.add(region.start() < contig.length() ? frame : frame.withGene(moved(frame.gene())));
            }
        }
        folded.sort(GeneCaller.ORDER);
        return folded;
    }

    /** Without such a gene the cut is the middle of the repeat, where both ends are far. */
    private int cut(List<Gene> called) {
        for (Gene gene : called) {
            if (gene.region().end() <= repeated
                    && !gene.region().partial()
                    && copy(gene, called).isPresent()) {
                return gene.region().start();
            }
        }
        return repeated / 2;
    }

    private Optional<Gene> copy(Gene gene, List<Gene> called) {
        int start = gene.region().start() + contig.length();
        int end = gene.region().end() + contig.length();
        return called.stream()
                .filter(g -> g.region().start() == start
                        && g.region().end() == end
                        && g.region().strand() == gene.region().strand())
                .findFirst();
    }

    private Gene moved(Gene gene) {
        CodingRegion region = gene.region();
        CodingRegion at = new CodingRegion(
                region.start() - contig.length(),
                region.end() - contig.length(),
                region.strand(),
                region.partialFivePrime(),
                region.partialThreePrime());
        return new Gene(
                gene.contig(),
                at,
                gene.probability(),
                gene.startProbability(),
                gene.codingLogOdds(),
                gene.startLogOdds(),
                gene.notes());
    }
}
