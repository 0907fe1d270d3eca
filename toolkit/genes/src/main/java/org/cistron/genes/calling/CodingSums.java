package org.cistron.genes.calling;

import java.util.List;
import org.cistron.api.feature.CodingTrack;
import org.cistron.api.feature.Evidence;
import org.cistron.genes.orf.OrfIndex;

/** Running sums over the evidence of a contig, so that a candidate of any length costs two look-ups a track. */
final class CodingSums {
    private final Evidence evidence;
    private final double[] logShares;
    private final double[][] forward;
    private final double[][] reverse;

    CodingSums(Evidence evidence) {
        this.evidence = evidence;
        List<CodingTrack> tracks = evidence.tracks();
        logShares = tracks.stream().mapToDouble(CodingTrack::logShare).toArray();
        forward = tracks.stream().map(t -> running(t.forward())).toArray(double[][]::new);
        reverse = tracks.stream().map(t -> running(t.reverse())).toArray(double[][]::new);
    }

    /** Element i + 3 is the sum over positions i, i - 3, i - 6 ... */
    private static double[] running(float[] values) {
        double[] sums = new double[values.length + 3];
        for (int i = 0; i < values.length; i++) {
            sums[i + 3] = sums[i] + values[i];
        }
        return sums;
    }

    /**
     * Returns the coding log-odds of a candidate over all kinds of genes; start and stop codon are left out where they are
     * there.
     */
    double coding(OrfIndex orfs, int candidate, double factor) {
        double sum = factor * track(orfs, candidate, 0) + logShares[0];
        for (int track = 1; track < logShares.length; track++) {
            sum = LogSum.of(sum, factor * track(orfs, candidate, track) + logShares[track]);
        }
        return sum;
    }

    /** Returns how far a candidate is of each kind of genes; the shares add up to 1. */
    double[] shares(OrfIndex orfs, int candidate, double factor) {
        double[] shares = new double[logShares.length];
        double all = shares.length == 1 ? 0 : coding(orfs, candidate, factor);
        for (int track = 0; track < shares.length; track++) {
            shares[track] =
                    shares.length == 1 ? 1 : Math.exp(factor * track(orfs, candidate, track) + logShares[track] - all);
        }
        return shares;
    }

    /** Returns the coding log-odds of a candidate as one kind of gene. */
    private double track(OrfIndex orfs, int candidate, int track) {
        int orf = orfs.orf(candidate);
        boolean isForward = orfs.forward(orf);
        int atStart = orfs.partialStart(candidate) ? 0 : 3;
        int atStop = orfs.partialStop(orf) ? 0 : 3;
        int first = isForward ? atStart : atStop;
        int last = isForward ? atStop : atStart;
        double[] sums = isForward ? forward[track] : reverse[track];
        return sums[orfs.right(candidate) - last] - sums[orfs.left(candidate) + first];
    }

    /** Returns the start-site log-odds of a candidate, 0 where its start is cut off. */
    double start(OrfIndex orfs, int candidate) {
        if (orfs.partialStart(candidate)) {
            return 0;
        }
        float[] starts = orfs.forward(orfs.orf(candidate)) ? evidence.startForward() : evidence.startReverse();
        return starts[orfs.startCodonPosition(candidate)];
    }
}
