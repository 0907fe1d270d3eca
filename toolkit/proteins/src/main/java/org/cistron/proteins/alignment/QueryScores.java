package org.cistron.proteins.alignment;

import java.util.Arrays;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.BackgroundFrequencies;
import org.cistron.proteins.substitution.Blosum62;

/**
 * What each residue scores at each position of a query: BLOSUM62, or BLOSUM62 corrected for the composition around the position.
 *
 * <p>The table has one more row at either end, and a column for {@link #BOUNDARY}, that no alignment can cross.
 */
public final class QueryScores {
    /** The code of what lies between proteins that are written one after the other. */
    public static final byte BOUNDARY = Residues.COUNT;

    /** A loss that ends every extension: more than any drop-off. */
    static final byte FORBIDDEN = Byte.MIN_VALUE;
    /** Residues to either side that make the composition around a position. */
    private static final int HALF_WINDOW = 20;
    /** Columns of the table are 2 to this power. */
    private static final int SHIFT = 5;

    private final Protein query;
    private final byte[] table;

    private QueryScores(Protein query) {
        this.query = query;
        table = new byte[(query.length() + 2) << SHIFT];
        Arrays.fill(table, FORBIDDEN);
    }

    /** Returns the plain scores of BLOSUM62. */
    public static QueryScores plain(Protein query) {
        QueryScores scores = new QueryScores(query);
        for (int position = 0; position < query.length(); position++) {
            scores.fill(position, 0);
        }
        return scores;
    }

    /**
     * Returns scores that make a match worth less where the residues around are of its own kind, so that stretches of biased
     * composition do not align with each other by that alone, and more where they are not. Each position's scores are shifted by the
     * mean score of its residue with the background less the mean score with the 40 residues around, rounded (Hauser, Steinegger and
     * Söding 2016, <em>MMseqs software suite for fast and deep clustering and searching of large protein sequence sets</em>,
     * Bioinformatics 32:1323).
     */
    public static QueryScores corrected(Protein query) {
        QueryScores scores = new QueryScores(query);
        for (int position = 0; position < query.length(); position++) {
            scores.fill(position, (int) Math.rint(expected(query.residue(position)) - around(query, position)));
        }
        return scores;
    }

    private void fill(int position, int shift) {
        int row = row(position);
        for (int residue = 0; residue < Residues.COUNT; residue++) {
            table[row + residue] = (byte) (Blosum62.score(query.residue(position), residue) + shift);
        }
    }

    private static double expected(int residue) {
        double sum = 0;
        for (int other = 0; other < Residues.STANDARD; other++) {
            sum += BackgroundFrequencies.of(other) * Blosum62.score(residue, other);
        }
        return sum;
    }

    private static double around(Protein query, int position) {
        int start = Math.max(0, position - HALF_WINDOW);
        int end = Math.min(query.length(), position + HALF_WINDOW + 1);
        int sum = 0;
        for (int i = start; i < end; i++) {
            sum += i == position ? 0 : Blosum62.score(query.residue(position), query.residue(i));
        }
        return (double) sum / Math.max(1, end - start - 1);
    }

    /** Returns the query. */
    public Protein query() {
        return query;
    }

    /** Returns what a residue, or {@link #BOUNDARY}, scores at a position of the query from -1 to its length. */
    public int score(int position, int residue) {
        return table[row(position) + residue];
    }

    /** Returns the table, see {@link #row}; not copied. */
    byte[] table() {
        return table;
    }

    /** Returns where a position's scores begin in the table, one for each code. */
    static int row(int position) {
        return (position + 1) << SHIFT;
    }
}
