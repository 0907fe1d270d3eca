package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Gene;
import org.cistron.genes.calibration.Calibration;
import org.cistron.genes.orf.OrfIndex;

/** Makes reading frames of a segment's lattice. */
final class SegmentFrames {
    private final String contig;
    private final OrfIndex orfs;
    private final CandidateScores scores;
    private final CodingSums sums;
    private final Calibration calibration;
    private final GeneLattice lattice;
    private final int[] frame;
    private final int frames;

    SegmentFrames(
            String contig,
            OrfIndex orfs,
            CandidateScores scores,
            CodingSums sums,
            GeneStructure structure,
            Calibration calibration) {
        this.contig = contig;
        this.orfs = orfs;
        this.scores = scores;
        this.sums = sums;
        this.calibration = calibration;
        this.lattice = new GeneLattice(scores.candidates(), structure.spacers(), structure.logDensity());
        this.frame = new int[scores.size()];
        int number = -1;
        for (int i = 0, last = -1; i < frame.length; i++) {
            int orf = orfs.orf(scores.indexOf(i));
            number += orf == last ? 0 : 1;
            last = orf;
            frame[i] = number;
        }
        this.frames = number + 1;
    }

    /** Returns all frames that have a chance, in the order of the index. */
    List<ReadingFrame> all() {
        double[] logOdds = lattice.frameLogOdds(frame, frames);
        boolean[] called = new boolean[frame.length];
        for (int candidate : lattice.bestChain()) {
            called[candidate] = true;
        }
        List<ReadingFrame> all = new ArrayList<>(frames);
        for (int from = 0, to; from < frame.length; from = to) {
            to = from + 1;
            while (to < frame.length && frame[to] == frame[from]) {
                to++;
            }
            int chosen = chosen(from, to, called);
            all.add(frame(chosen, called[chosen], logOdds[frame[from]], startLogOdds(chosen, from, to)));
        }
        return all;
    }

    private int chosen(int from, int to, boolean[] called) {
        int likeliest = from;
        for (int i = from; i < to; i++) {
            if (called[i]) {
                return i;
            }
            likeliest = lattice.chainsWith(i) > lattice.chainsWith(likeliest) ? i : likeliest;
        }
        return likeliest;
    }

    private double startLogOdds(int chosen, int from, int to) {
        double others = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            others = i == chosen ? others : LogSum.of(others, lattice.chainsWith(i));
        }
        return lattice.chainsWith(chosen) - others;
    }

    private ReadingFrame frame(int chosen, boolean called, double logOdds, double startLogOdds) {
        int candidate = scores.indexOf(chosen);
        CodingRegion region = region(candidate);
        Gene gene = new Gene(
                contig,
                region,
                calibration.gene(logOdds, region.length()),
                calibration.start(startLogOdds),
                sums.coding(orfs, candidate, 1),
                sums.start(orfs, candidate),
                Map.of());
        return new ReadingFrame(gene, called, logOdds, startLogOdds);
    }

    private CodingRegion region(int candidate) {
        return new CodingRegion(
                orfs.left(candidate),
                orfs.right(candidate),
                orfs.strand(candidate),
                orfs.partialStart(candidate),
                orfs.partialStop(orfs.orf(candidate)));
    }
}
