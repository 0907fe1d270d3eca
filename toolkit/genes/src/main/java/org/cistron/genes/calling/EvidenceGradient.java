package org.cistron.genes.calling;

import org.cistron.genes.orf.OrfIndex;

/**
 * How a loss grows with each number of a window's evidence; arrays as in {@link org.cistron.api.feature.Evidence}. What a coding
 * number's gradient says holds for every track alike.
 */
public final class EvidenceGradient {
    private final float[] codingForward;
    private final float[] codingReverse;
    private final float[] startForward;
    private final float[] startReverse;

    EvidenceGradient(int length) {
        codingForward = new float[length];
        codingReverse = new float[length];
        startForward = new float[length];
        startReverse = new float[length];
    }

    /** Returns the gradient of the forward codons' log-odds. */
    public float[] codingForward() {
        return codingForward;
    }

    /** Returns the gradient of the reverse codons' log-odds. */
    public float[] codingReverse() {
        return codingReverse;
    }

    /** Returns the gradient of the forward starts' log-odds. */
    public float[] startForward() {
        return startForward;
    }

    /** Returns the gradient of the reverse starts' log-odds. */
    public float[] startReverse() {
        return startReverse;
    }

    /** Adds a candidate's share; coding as differences, until {@link #sumUp}. */
    void add(OrfIndex orfs, int candidate, double coding, double start) {
        int orf = orfs.orf(candidate);
        boolean isForward = orfs.forward(orf);
        int atStart = orfs.partialStart(candidate) ? 0 : 3;
        int atStop = orfs.partialStop(orf) ? 0 : 3;
        int first = orfs.left(candidate) + (isForward ? atStart : atStop);
        int last = orfs.right(candidate) - (isForward ? atStop : atStart);
        float[] codons = isForward ? codingForward : codingReverse;
        codons[first] += (float) coding;
        if (last < codons.length) {
            codons[last] -= (float) coding;
        }
        if (atStart > 0) {
            float[] starts = isForward ? startForward : startReverse;
            starts[orfs.startCodonPosition(candidate)] += (float) start;
        }
    }

    /** Turns the differences into sums, when all candidates were added. */
    void sumUp() {
        sumUp(codingForward);
        sumUp(codingReverse);
    }

    private static void sumUp(float[] differences) {
        for (int i = 3; i < differences.length; i++) {
            differences[i] += differences[i - 3];
        }
    }
}
