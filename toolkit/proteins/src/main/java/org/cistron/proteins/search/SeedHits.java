package org.cistron.proteins.search;

import java.util.Arrays;

/**
 * Hits of seeds for successive positions of a query, each as its diagonal: the hit's position among the targets' residues less that in
 * the query, plus a shift that keeps it positive. One number tells target and diagonal.
 */
final class SeedHits {
    private final int shift;
    private int[] diagonals = new int[1 << 16];
    private int size;
    private final int[] ends;
    private int positions;

    /**
     * Makes room for hits.
     *
     * @param shift the query's length
     * @param capacity how many query positions there are at most until {@link #clear}
     */
    SeedHits(int shift, int capacity) {
        this.shift = shift;
        this.ends = new int[capacity];
    }

    /** Makes room for more hits, before they are added. */
    void reserve(int more) {
        if (size + more > diagonals.length) {
            diagonals = Arrays.copyOf(diagonals, 2 * (size + more));
        }
    }

    /** Adds a hit at a target's position for a position of the query. */
    void add(int targetPosition, int queryPosition) {
        diagonals[size++] = targetPosition - queryPosition + shift;
    }

    /** Adds hits at targets' positions, a part of an array, for a position of the query. */
    void add(int[] targetPositions, int start, int end, int queryPosition) {
        for (int i = start; i < end; i++) {
            diagonals[size++] = targetPositions[i] - queryPosition + shift;
        }
    }

    /** Ends the hits of a query position. */
    void endPosition() {
        ends[positions++] = size;
    }

    void clear() {
        size = 0;
        positions = 0;
    }

    /** Returns the number of query positions. */
    int positions() {
        return positions;
    }

    /** Returns the number of hits. */
    int size() {
        return size;
    }

    /** Returns where the hits of a query position end, counted from the first position since {@link #clear}. */
    int end(int position) {
        return ends[position];
    }

    /** Returns the diagonal of a hit. */
    int diagonal(int hit) {
        return diagonals[hit];
    }
}
