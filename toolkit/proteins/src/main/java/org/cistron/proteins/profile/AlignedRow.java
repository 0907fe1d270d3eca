package org.cistron.proteins.profile;

import java.util.Arrays;
import org.cistron.api.variant.AlignedProtein;
import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.alignment.QueryAnchoredResidues;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/** The query, or a homolog, as a row of an alignment whose columns are the query's positions. */
public final class AlignedRow implements Comparable<AlignedRow> {
    private final byte[] residues;
    private final int start;
    private final int end;
    private final double identity;

    private AlignedRow(byte[] residues, int start, int end, double identity) {
        this.residues = residues;
        this.start = start;
        this.end = end;
        this.identity = identity;
    }

    static AlignedRow of(Protein query) {
        byte[] residues = new byte[query.length()];
        query.copyTo(residues, 0);
        return new AlignedRow(residues, 0, residues.length, 1);
    }

    /** Makes the row of a homolog that was found. */
    public static AlignedRow of(Homolog homolog) {
        Alignment alignment = homolog.alignment();
        byte[] residues = QueryAnchoredResidues.of(
                alignment, homolog.target(), homolog.query().length());
        return new AlignedRow(residues, alignment.queryStart(), alignment.queryEnd(), homolog.identity());
    }

    /**
     * Makes the row of a homolog that the host gives.
     *
     * @throws IllegalArgumentException if it has what is neither a residue nor a gap
     */
    public static AlignedRow of(AlignedProtein homolog) {
        String letters = homolog.residues();
        byte[] residues = new byte[letters.length()];
        int start = letters.length();
        int end = 0;
        for (int position = 0; position < residues.length; position++) {
            residues[position] = code(letters.charAt(position));
            if (residues[position] != QueryAnchoredResidues.NONE) {
                start = Math.min(start, position);
                end = position + 1;
            }
        }
        return new AlignedRow(residues, Math.min(start, end), end, homolog.identity());
    }

    private static byte code(char letter) {
        return switch (letter) {
            case '-' -> QueryAnchoredResidues.GAP;
            case '.' -> QueryAnchoredResidues.NONE;
            default -> Residues.code(letter);
        };
    }

    /** Returns how many positions the query has. */
    int length() {
        return residues.length;
    }

    /** Returns the code at a position of the query, see {@link QueryAnchoredResidues}. */
    public int residue(int position) {
        return residues[position];
    }

    /** Returns whether there is a standard residue at a position. */
    public boolean hasStandard(int position) {
        return residues[position] < Residues.STANDARD;
    }

    /** Returns whether there is a gap at a position. */
    boolean hasGap(int position) {
        return residues[position] == QueryAnchoredResidues.GAP;
    }

    /** Returns where the row starts, a position of the query. */
    int start() {
        return start;
    }

    /** Returns where it ends, exclusive. */
    int end() {
        return end;
    }

    /** Returns the identity with the query, 0 to 1. */
    public double identity() {
        return identity;
    }

    /** Orders rows by what they hold, so that sums over them do not depend on the order in which homologs came. */
    @Override
    public int compareTo(AlignedRow other) {
        int byResidues = Arrays.compare(residues, other.residues);
        return byResidues != 0 ? byResidues : Double.compare(identity, other.identity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlignedRow row && compareTo(row) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(residues);
    }
}
