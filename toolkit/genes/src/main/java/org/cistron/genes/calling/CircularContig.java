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
 * if linear, and the calls are folded back. A small one is laid out several times over, so that the turn that is kept lies far
 * from both ends: where a contig begins is chance, and the genes must not hang on it.
 */
public final class CircularContig {
    /** Nucleotides that are repeated at the most: longer than any gene that matters and the spacers around it. */
    private static final int REPEATED = 30_000;
    /** Turns that are repeated at the most. */
    private static final int TURNS = 6;

    private final Sequence contig;
    private final int repeated;
    /** How far the turn that is kept stays from both ends of the layout; 0 for a contig of 30,000 nt or more. */
    private final int margin;

    /** Wraps a circular contig. */
    public CircularContig(Sequence contig) {
        this.contig = contig;
        this.repeated = (int) Math.min(REPEATED, (long) TURNS * contig.length());
        this.margin = Math.max(0, (repeated - contig.length()) / 2);
    }

    /** Returns how long a gene of the contig may be, in nucleotides: once around. */
    public int longestGene() {
        return contig.length();
    }

    /** Returns the linear layout, to which evidence and calling apply. */
    public Sequence laidOut() {
        List<Region> masked = new ArrayList<>();
        int end = contig.length() + repeated;
        for (int turn = 0; turn < end; turn += contig.length()) {
            for (Region region : contig.masked()) {
                int start = region.start() + turn;
                if (start < end) {
                    masked.add(new Region(contig.id(), start, Math.min(region.end() + turn, end)));
                }
            }
        }
        return contig.repeatedBy(repeated).withMasked(masked);
    }

    /**
     * Folds the reading frames of the layout back: those from the first gene on, away from the ends, that was called alike in
     * the next turn, up to that copy.
     *
     * @param frames none longer than {@link #longestGene()}
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
            boolean kept = region.start() >= cut && region.start() < cut + contig.length();
            if (kept && !cutOff) {
                folded.add(region.start() < contig.length() ? frame : frame.withGene(moved(frame.gene())));
            }
        }
        folded.sort(GeneCaller.ORDER);
        return folded;
    }

    /** Without such a gene the cut is the middle of the repeat, where both ends are far. */
    private int cut(List<Gene> called) {
        for (Gene gene : called) {
            CodingRegion region = gene.region();
            if (region.start() >= margin
                    && region.end() <= repeated
                    && !region.partial()
                    && copy(gene, called).isPresent()) {
                return region.start();
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
        int turns = region.start() / contig.length() * contig.length();
        CodingRegion at = new CodingRegion(
                region.start() - turns,
                region.end() - turns,
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
