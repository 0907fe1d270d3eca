package org.cistron.genes.calling;

import java.util.List;
import java.util.stream.Stream;
import org.cistron.genes.orf.OrfIndex;

/**
 * How a loss grows with each number of a window's evidence; arrays as in {@link org.cistron.api.feature.Evidence}.
 */
public final class EvidenceGradient {
    private final Coding coding;
    private final List<Coding> tracks;
    private final float[] startForward;
    private final float[] startReverse;

    /**
     * How the loss grows with coding log-odds.
     *
     * @param forward of forward codons
     * @param reverse of reverse codons
     */
    @SuppressWarnings("ArrayRecordComponent") // As in Evidence: handed over, not copied.
    public record Coding(float[] forward, float[] reverse) {
        private static Coding empty(int length) {
            return new Coding(new float[length], new float[length]);
        }

        private void add(boolean isForward, int first, int last, double amount) {
            float[] codons = isForward ? forward : reverse;
            codons[first] += (float) amount;
            if (last < codons.length) {
                codons[last] -= (float) amount;
            }
        }

        private void sumUp() {
            EvidenceGradient.sumUp(forward);
            EvidenceGradient.sumUp(reverse);
        }
    }

    EvidenceGradient(int length, int tracks) {
        coding = Coding.empty(length);
        this.tracks = tracks == 1
                ? List.of(coding)
                : Stream.generate(() -> Coding.empty(length)).limit(tracks).toList();
        startForward = new float[length];
        startReverse = new float[length];
    }

    /** Returns the gradient of the forward codons' log-odds, all tracks changed alike. */
    public float[] codingForward() {
        return coding.forward();
    }

    /** Returns the gradient of the reverse codons' log-odds, all tracks changed alike. */
    public float[] codingReverse() {
        return coding.reverse();
    }

    /** Returns the gradient of each track by itself. */
    public List<Coding> tracks() {
        return tracks;
    }

    /** Returns the gradient of the forward starts' log-odds. */
    public float[] startForward() {
        return startForward;
    }

    /** Returns the gradient of the reverse starts' log-odds. */
    public float[] startReverse() {
        return startReverse;
    }

    /**
     * Adds a candidate's share; coding as differences, until {@link #sumUp}.
     *
     * @param shares how far the candidate is of each track's kind; they add up to 1
     */
    void add(OrfIndex orfs, int candidate, double amount, double[] shares, double start) {
        int orf = orfs.orf(candidate);
        boolean isForward = orfs.forward(orf);
        int atStart = orfs.partialStart(candidate) ? 0 : 3;
        int atStop = orfs.partialStop(orf) ? 0 : 3;
        int first = orfs.left(candidate) + (isForward ? atStart : atStop);
        int last = orfs.right(candidate) - (isForward ? atStop : atStart);
        coding.add(isForward, first, last, amount);
        if (tracks.size() > 1) {
            for (int track = 0; track < shares.length; track++) {
                tracks.get(track).add(isForward, first, last, shares[track] * amount);
            }
        }
        if (atStart > 0) {
            float[] starts = isForward ? startForward : startReverse;
            starts[orfs.startCodonPosition(candidate)] += (float) start;
        }
    }

    /** Turns the differences into sums, when all candidates were added. */
    void sumUp() {
        coding.sumUp();
        if (tracks.size() > 1) {
            tracks.forEach(Coding::sumUp);
        }
    }

    private static void sumUp(float[] differences) {
        for (int i = 3; i < differences.length; i++) {
            differences[i] += differences[i - 3];
        }
    }
}
