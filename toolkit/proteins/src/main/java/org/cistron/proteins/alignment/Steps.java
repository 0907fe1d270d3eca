package org.cistron.proteins.alignment;

import java.util.Arrays;

/**
 * How the best score of each cell of an alignment matrix came about, one byte a cell, for those parts of the rows that were computed.
 */
final class Steps {
    /** A pair of residues. */
    private static final int PAIR = 0;
    /** A residue of the target against a gap. */
    private static final int TARGET_ALONE = 1;
    /** A residue of the query against a gap. */
    private static final int QUERY_ALONE = 2;
    /** Set where a further residue of the target alone continues the gap rather than opens one. */
    private static final int TARGET_CONTINUES = 4;
    /** Set where a further residue of the query alone continues the gap rather than opens one. */
    private static final int QUERY_CONTINUES = 8;

    private static final int KIND = 3;

    private byte[] cells = new byte[1024];
    private int size;
    /** By row: where its cells would start if it had one for each column from 0 on. */
    private int[] origins = new int[256];

    private int rows;

    void clear() {
        size = 0;
        rows = 0;
    }

    /**
     * Begins a row.
     *
     * @param firstColumn its first cell's column
     * @param endColumn its last possible cell's column, exclusive
     */
    void beginRow(int firstColumn, int endColumn) {
        if (rows == origins.length) {
            origins = Arrays.copyOf(origins, 2 * rows);
        }
        if (size + endColumn - firstColumn > cells.length) {
            cells = Arrays.copyOf(cells, 2 * (size + endColumn - firstColumn));
        }
        origins[rows++] = size - firstColumn;
    }

    /** Sets the row's cell in a column: the corner, or one that a pair leads to. */
    void setPair(int column) {
        cells[origins[rows - 1] + column] = PAIR;
    }

    /** Sets the row's cell in a column: one that a gap in the query leads to and on from. */
    void setTargetAlone(int column) {
        cells[origins[rows - 1] + column] = TARGET_ALONE | TARGET_CONTINUES;
    }

    /**
     * Sets the row's cell in a column.
     *
     * @param score its score, the highest of the other three
     * @param diagonal with a pair at its end
     * @param along with a residue of the target alone at its end
     * @param down with a residue of the query alone at its end
     */
    void set(int column, int score, int diagonal, int along, int down) {
        int step = score == diagonal ? PAIR : score == along ? TARGET_ALONE : QUERY_ALONE;
        int opened = score - GapCosts.OPEN;
        step |= along - GapCosts.EXTEND > opened ? TARGET_CONTINUES : 0;
        step |= down - GapCosts.EXTEND > opened ? QUERY_CONTINUES : 0;
        cells[origins[rows - 1] + column] = (byte) step;
    }

    /** Ends the row before a column. */
    void endRow(int column) {
        size = origins[rows - 1] + column;
    }

    /**
     * Walks back from a cell to the corner.
     *
     * @return for each of the first {@code row} query residues the number of the target's residue that is paired with it, or
     *     {@link Alignment#GAP}
     */
    int[] pairs(int row, int column) {
        int[] pairs = new int[row];
        int y = row;
        int x = column;
        int kind = step(y, x) & KIND;
        while (y > 0 || x > 0) {
            if (kind == PAIR) {
                pairs[--y] = --x;
                kind = step(y, x) & KIND;
            } else if (kind == QUERY_ALONE) {
                pairs[--y] = Alignment.GAP;
                kind = (step(y, x) & QUERY_CONTINUES) != 0 ? QUERY_ALONE : step(y, x) & KIND;
            } else {
                x--;
                kind = (step(y, x) & TARGET_CONTINUES) != 0 ? TARGET_ALONE : step(y, x) & KIND;
            }
        }
        return pairs;
    }

    private int step(int row, int column) {
        return cells[origins[row] + column];
    }
}
