package org.cistron.genes.calling;

/**
 * The candidates that a lattice is built from, in parallel arrays; positions are distances from the segment's left end.
 *
 * @param length of the segment
 * @param left first positions
 * @param right positions after the last
 * @param forward strands
 * @param cutLeft which run off the left end
 * @param cutRight which run off the right end
 * @param score log-odds of each against background, length included
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from the caller to the lattice and nowhere else.
record Candidates(
        int length, int[] left, int[] right, boolean[] forward, boolean[] cutLeft, boolean[] cutRight, double[] score) {

    int size() {
        return left.length;
    }

    /** Returns the same candidates seen from the other end, strands kept: what the backward pass walks. */
    Candidates mirrored() {
        int[] newLeft = new int[size()];
        int[] newRight = new int[size()];
        for (int i = 0; i < size(); i++) {
            newLeft[i] = length - right[i];
            newRight[i] = length - left[i];
        }
        return new Candidates(
                length, newLeft, newRight, forward, /* cutLeft= */ cutRight, /* cutRight= */ cutLeft, score);
    }
}
