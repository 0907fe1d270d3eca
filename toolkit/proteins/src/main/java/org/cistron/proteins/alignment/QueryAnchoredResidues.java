package org.cistron.proteins.alignment;

import java.util.Arrays;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/** What a target has at each position of the query: a residue, a gap, or nothing where the alignment does not reach. */
public final class QueryAnchoredResidues {
    /** The target has no residue between two that it has. */
    public static final byte GAP = Residues.COUNT;
    /** The alignment does not reach the position. */
    public static final byte NONE = Residues.COUNT + 1;

    private QueryAnchoredResidues() {}

    /**
     * Returns codes by query position, see {@link Residues}, {@link #GAP} and {@link #NONE}.
     *
     * @param queryLength residues of the query
     */
    public static byte[] of(Alignment alignment, Protein target, int queryLength) {
        byte[] residues = new byte[queryLength];
        Arrays.fill(residues, NONE);
        for (int position = alignment.queryStart(); position < alignment.queryEnd(); position++) {
            int paired = alignment.targetPosition(position);
            residues[position] = paired == Alignment.GAP ? GAP : target.residue(paired);
        }
        return residues;
    }
}
