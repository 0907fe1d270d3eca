package org.cistron.proteins.search;

import java.util.Comparator;
import org.cistron.proteins.alignment.QueryScores;

/**
 * An alignment of a query with a target without gaps.
 *
 * @param score its score
 * @param start where it starts in the query
 * @param end where it ends there, exclusive
 * @param shift its position among the targets' residues less that in the query
 */
record Segment(int score, int start, int end, int shift) implements Comparable<Segment> {
    private static final Comparator<Segment> BEST_FIRST = Comparator.comparingInt(Segment::score)
            .reversed()
            .thenComparingInt(Segment::start)
            .thenComparingInt(Segment::shift);
    /** Length of the part that is likeliest to be right. */
    private static final int CORE = 11;

    /** Orders the better before: the higher score, then what is earlier in query and target, whatever was found first. */
    @Override
    public int compareTo(Segment other) {
        return BEST_FIRST.compare(this, other);
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
