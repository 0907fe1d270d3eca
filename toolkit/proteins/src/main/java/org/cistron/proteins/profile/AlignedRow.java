package org.cistron.proteins.profile;

import java.util.Arrays;
import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.alignment.QueryAnchoredResidues;
import org.cistron.proteins.search.Homolog;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/** The query, or a homolog, as a row of an alignment whose columns are the query's positions. */
final class AlignedRow implements Comparable<AlignedRow> {
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

    static AlignedRow of(Homolog homolog, int queryLength) {
        Alignment alignment = homolog.alignment();
        byte[] residues = QueryAnchoredResidues.of(alignment, homolog.target(), queryLength);
        return new AlignedRow(residues, alignment.queryStart(), alignment.queryEnd(), homolog.identity());
    }

    /** Returns the code at a position of the query, see {@link QueryAnchoredResidues}. */
    int residue(int position) {
        return residues[position];
    }

    /** Returns whether there is a standard residue at a position. */
    boolean hasStandard(int position) {
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
    double identity() {
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
