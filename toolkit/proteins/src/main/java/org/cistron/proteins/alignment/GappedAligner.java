package org.cistron.proteins.alignment;

import org.cistron.proteins.sequence.Protein;

/**
 * Aligns a query with stretches of targets, with affine gaps, through a pair of positions that is known to be homologous (an anchor).
 * Not for several threads: it holds working memory.
 */
public final class GappedAligner {
    private final QueryScores scores;
    private final GappedExtension right;
    private final GappedExtension left;

    /**
     * Prepares alignments of one query.
     *
     * @param scores the query's scores
     * @param residues the codes that targets are stretches of; not copied
     * @param dropOff how far the score may fall below the best one seen before a path is given up
     */
    public GappedAligner(QueryScores scores, byte[] residues, int dropOff) {
        this.scores = scores;
        right = new GappedExtension(scores, residues, dropOff);
        left = new GappedExtension(scores, residues, dropOff);
    }

    /** Returns the score of the best alignment through an anchor. */
    public int score(Anchor anchor) {
        return extend(anchor, false);
    }

    /**
     * Returns the best alignment through an anchor, whose score must be above 0.
     *
     * @param target the protein whose residues the anchor's stretch holds
     */
    public ScoredAlignment align(Anchor anchor, Protein target) {
        int score = extend(anchor, true);
        int[] after = right.pairs();
        int[] before = left.pairs();
        int[] positions = new int[before.length + after.length];
        int middle = anchor.targetPosition() - anchor.targetStart();
        for (int i = 0; i < before.length; i++) {
            positions[before.length - 1 - i] = before[i] == Alignment.GAP ? Alignment.GAP : middle - 1 - before[i];
        }
        for (int i = 0; i < after.length; i++) {
            positions[before.length + i] = after[i] == Alignment.GAP ? Alignment.GAP : middle + after[i];
        }
        int start = anchor.queryPosition() - before.length;
        return new ScoredAlignment(score, Alignment.of(scores.query(), target, start, positions));
    }

    private int extend(Anchor anchor, boolean recorded) {
        int query = anchor.queryPosition();
        int target = anchor.targetPosition();
        int onwards =
                right.extend(query, target, 1, scores.query().length() - query, anchor.targetEnd() - target, recorded);
        int backwards = left.extend(query - 1, target - 1, -1, query, target - anchor.targetStart(), recorded);
        return onwards + backwards;
    }
}
