package org.cistron.proteins.search;

import org.cistron.proteins.alignment.QueryScores;

/**
 * An alignment without gaps, the best one of a query with a target.
 *
 * @param score its score
 * @param start where it starts in the query
 * @param end where it ends there, exclusive
 * @param shift its position among the targets' residues less that in the query
 */
record Segment(int score, int start, int end, int shift) {
    /** Length of the part that is likeliest to be right. */
    private static final int CORE = 11;

    /** Returns whether this is to be preferred: the higher score, then the earlier in query and target, whatever was found first. */
    boolean isBetterThan(Segment other) {
        if (score != other.score) {
            return score > other.score;
        }
        return start != other.start ? start < other.start : shift < other.shift;
    }

    /** Returns the query position in the middle of the best core: what a gapped alignment begins from. */
    int anchor(QueryScores scores, byte[] residues) {
        int best = Integer.MIN_VALUE;
        int anchor = start;
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += scores.score(i, residues[i + shift]);
            if (i - start >= CORE) {
                sum -= scores.score(i - CORE, residues[i - CORE + shift]);
            }
            if (sum > best) {
                best = sum;
                anchor = Math.max(start + i, 2 * i - CORE + 1) / 2;
            }
        }
        return anchor;
    }
}
