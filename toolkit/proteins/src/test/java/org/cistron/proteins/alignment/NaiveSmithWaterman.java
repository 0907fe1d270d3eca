package org.cistron.proteins.alignment;

import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.substitution.Blosum62;

/** The whole matrix, written down as in the textbook (Gotoh 1982), to hold the fast one against. */
final class NaiveSmithWaterman {
    private static final int NONE = -1_000_000;

    private int score;
    private int queryEnd;
    private int targetEnd;

    NaiveSmithWaterman(Protein query, Protein target) {
        int rows = query.length() + 1;
        int columns = target.length() + 1;
        int[][] best = new int[rows][columns];
        int[][] along = new int[rows][columns];
        int[][] down = new int[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                along[i][j] = j == 0 ? NONE : Math.max(best[i][j - 1] - 12, along[i][j - 1] - 1);
                down[i][j] = i == 0 ? NONE : Math.max(best[i - 1][j] - 12, down[i - 1][j] - 1);
                int pair = i == 0 || j == 0
                        ? 0
                        : best[i - 1][j - 1] + Blosum62.score(query.residue(i - 1), target.residue(j - 1));
                best[i][j] = Math.max(Math.max(0, pair), Math.max(along[i][j], down[i][j]));
                if (best[i][j] > score) {
                    score = best[i][j];
                    queryEnd = i;
                    targetEnd = j;
                }
            }
        }
    }

    int score() {
        return score;
    }

    /** Returns the position after the query's last paired residue. */
    int queryEnd() {
        return queryEnd;
    }

    int targetEnd() {
        return targetEnd;
    }
}
