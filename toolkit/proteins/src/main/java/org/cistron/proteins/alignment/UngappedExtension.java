package org.cistron.proteins.alignment;

/**
 * Extends a match in both directions along its diagonal until the score falls too far below the best one seen (Altschul et al. 1990,
 * <em>Basic local alignment search tool</em>, J Mol Biol 215:403). Not for several threads: it holds the last result.
 */
public final class UngappedExtension {
    private final QueryScores scores;
    private final byte[] residues;
    private final int dropOff;

    private int start;
    private int end;

    /**
     * Prepares extensions of one query.
     *
     * @param scores the query's scores
     * @param residues targets' codes, with {@link QueryScores#BOUNDARY} at both ends and between them; not copied
     * @param dropOff how far the score may fall, less than 128
     */
    public UngappedExtension(QueryScores scores, byte[] residues, int dropOff) {
        this.scores = scores;
        this.residues = residues;
        this.dropOff = dropOff;
    }

    /** Returns the highest score of a segment through a pair of positions, or one that ends before or begins at it. */
    public int extend(int queryPosition, int targetPosition) {
        return extendRight(queryPosition, targetPosition) + extendLeft(queryPosition, targetPosition);
    }

    private int extendRight(int queryPosition, int targetPosition) {
        int best = 0;
        int score = 0;
        int length = 0;
        for (int i = 0; score > best - dropOff; i++) {
            score += scores.score(queryPosition + i, residues[targetPosition + i]);
            if (score > best) {
                best = score;
                length = i + 1;
            }
        }
        end = queryPosition + length;
        return best;
    }

    private int extendLeft(int queryPosition, int targetPosition) {
        int best = 0;
        int score = 0;
        int length = 0;
        for (int i = 1; score > best - dropOff; i++) {
            score += scores.score(queryPosition - i, residues[targetPosition - i]);
            if (score > best) {
                best = score;
                length = i;
            }
        }
        start = queryPosition - length;
        return best;
    }

    /** Returns where the last segment starts in the query. */
    public int start() {
        return start;
    }

    /** Returns where the last segment ends in the query, exclusive. */
    public int end() {
        return end;
    }
}
