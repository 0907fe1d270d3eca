package org.cistron.proteins.alignment;

/**
 * Extends an alignment with affine gaps from one point in one direction; cells whose score falls too far below the best one seen are
 * not followed (Altschul et al. 1997, <em>Gapped BLAST and PSI-BLAST</em>, Nucleic Acids Res 25:3389). With a drop-off that nothing
 * reaches it is exact (Gotoh 1982).
 *
 * <p>Rows are the query's residues and columns the target's, both counted from the point outwards; row 0 and column 0 are before the
 * first residue. Not for several threads: it holds the last result and its working memory.
 */
final class GappedExtension {
    private static final int NONE = Integer.MIN_VALUE / 2;

    private final QueryScores scores;
    private final byte[] residues;
    private final int dropOff;
    private final Steps steps = new Steps();

    /** By column: the row's best score, and the best one that ends in a gap in the target and goes on to the next row. */
    private int[] bests = new int[512];

    private int[] downs = new int[512];

    private int query;
    private int target;
    private int direction;
    private int columns;
    private boolean recording;

    private int first;
    private int width;
    private int highest;
    private int highestRow;
    private int highestColumn;

    GappedExtension(QueryScores scores, byte[] residues, int dropOff) {
        this.scores = scores;
        this.residues = residues;
        this.dropOff = dropOff;
    }

    /**
     * Extends from a pair of positions, which is the first to be paired.
     *
     * @param direction 1 to the right, -1 to the left
     * @param rowCount how many residues of the query lie in that direction
     * @param columnCount how many of the target's
     * @param recorded whether {@link #pairs} is going to be asked for
     * @return the highest score, 0 for none
     */
    int extend(int queryPosition, int targetPosition, int direction, int rowCount, int columnCount, boolean recorded) {
        this.query = queryPosition;
        this.target = targetPosition;
        this.direction = direction;
        this.columns = columnCount;
        this.recording = recorded;
        start();
        for (int row = 1; row <= rowCount && first < width; row++) {
            fill(row);
        }
        return highest;
    }

    /** Returns the pairs of the last extension, see {@link Steps#pairs}. */
    int[] pairs() {
        return steps.pairs(highestRow, highestColumn);
    }

    private void start() {
        if (bests.length < columns + 2) {
            bests = new int[columns + columns / 2 + 2];
            downs = new int[bests.length];
        }
        highest = 0;
        highestRow = 0;
        highestColumn = 0;
        first = 0;
        width = 1;
        bests[0] = 0;
        downs[0] = -GapCosts.OPEN;
        if (recording) {
            steps.clear();
            steps.beginRow(0, columns + 1);
            steps.setPair(0);
        }
        prolong(-GapCosts.OPEN);
        endRow();
    }

    /** Computes one row from the one before, in place. */
    private void fill(int row) {
        byte[] table = scores.table();
        int tableRow = QueryScores.row(query + direction * (row - 1));
        int residue = target + direction * first;
        int last = first;
        int along = NONE;
        int diagonal = NONE;
        if (recording) {
            steps.beginRow(first, columns + 1);
        }
        for (int column = first; column < width; column++, residue += direction) {
            int down = downs[column];
            int score = Math.max(diagonal, Math.max(along, down));
            if (recording) {
                steps.set(column, score, diagonal, along, down);
            }
            // Beyond the last column lies a boundary, whose score is not used.
            diagonal = bests[column] + table[tableRow + residues[residue]];
            if (highest - score > dropOff) {
                bests[column] = NONE;
                first += first == column ? 1 : 0;
                continue;
            }
            last = column;
            if (score > highest) {
                highest = score;
                highestRow = row;
                highestColumn = column;
            }
            int opened = score - GapCosts.OPEN;
            along = Math.max(opened, along - GapCosts.EXTEND);
            downs[column] = Math.max(opened, down - GapCosts.EXTEND);
            bests[column] = score;
        }
        if (first < width) {
            narrowOrProlong(last, along);
            endRow();
        }
    }

    /** Leaves out the cells at the row's right end that fell too far, or adds cells there. */
    private void narrowOrProlong(int last, int along) {
        if (last < width - 1) {
            width = last + 1;
        } else {
            prolong(along);
        }
    }

    /** Adds cells that a gap in the query reaches, as long as the score allows it. */
    private void prolong(int along) {
        int score = along;
        while (width <= columns && highest - score <= dropOff) {
            if (recording) {
                steps.setTargetAlone(width);
            }
            bests[width] = score;
            downs[width++] = score - GapCosts.OPEN;
            score -= GapCosts.EXTEND;
        }
    }

    /** Adds the cell that the next row's last pair needs, which this row has no path to. */
    private void endRow() {
        if (recording) {
            steps.endRow(width);
        }
        if (width <= columns) {
            bests[width] = NONE;
            downs[width++] = NONE;
        }
    }
}
