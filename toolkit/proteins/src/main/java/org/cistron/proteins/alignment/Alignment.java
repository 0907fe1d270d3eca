package org.cistron.proteins.alignment;

import java.util.Arrays;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/**
 * A local alignment of a query with a target: which residue of the target each residue of the query is paired with. It begins and ends
 * with a pair. Positions are 0-based, stretches half-open.
 */
public final class Alignment {
    /** Instead of a position of the target: the query's residue is against a gap. */
    public static final int GAP = -1;

    private final int queryStart;
    private final int[] targetPositions;
    private final int pairs;
    private final int identities;

    private Alignment(int queryStart, int[] targetPositions, int pairs, int identities) {
        this.queryStart = queryStart;
        this.targetPositions = targetPositions;
        this.pairs = pairs;
        this.identities = identities;
    }

    /**
     * Makes an alignment; gaps at its ends are cut off.
     *
     * @param query the query
     * @param target the target
     * @param queryStart the query position that the array begins at
     * @param targetPositions for each query position from there the target's, rising, or {@link #GAP}; at least one pair
     */
    public static Alignment of(Protein query, Protein target, int queryStart, int[] targetPositions) {
        int from = 0;
        int to = targetPositions.length;
        while (targetPositions[from] == GAP) {
            from++;
        }
        while (targetPositions[to - 1] == GAP) {
            to--;
        }
        int pairs = 0;
        int identities = 0;
        for (int i = from; i < to; i++) {
            if (targetPositions[i] != GAP) {
                pairs++;
                byte residue = query.residue(queryStart + i);
                boolean same = residue == target.residue(targetPositions[i]);
                identities += same && residue < Residues.STANDARD ? 1 : 0;
            }
        }
        return new Alignment(queryStart + from, Arrays.copyOfRange(targetPositions, from, to), pairs, identities);
    }

    /** Returns where the alignment starts in the query. */
    public int queryStart() {
        return queryStart;
    }

    /** Returns where it ends in the query, exclusive. */
    public int queryEnd() {
        return queryStart + targetPositions.length;
    }

    /** Returns where it starts in the target. */
    public int targetStart() {
        return targetPositions[0];
    }

    /** Returns where it ends in the target, exclusive. */
    public int targetEnd() {
        return targetPositions[targetPositions.length - 1] + 1;
    }

    /** Returns the target's position that a position from {@link #queryStart} to before {@link #queryEnd} is paired with, or {@link #GAP}. */
    public int targetPosition(int queryPosition) {
        return targetPositions[queryPosition - queryStart];
    }

    /** Returns how many pairs of residues there are. */
    public int pairs() {
        return pairs;
    }

    /** Returns in how many pairs both are the same standard residue. */
    public int identities() {
        return identities;
    }

    /** Returns the length in columns: pairs, and residues of either against a gap. */
    public int columns() {
        return queryEnd() - queryStart + targetEnd() - targetStart() - pairs;
    }

    /** Returns identities among the columns, gaps included, 0 to 1. */
    public double identity() {
        return (double) identities / columns();
    }
}
