package org.cistron.proteins.search;

import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/**
 * Tells a protein that is the query over again from a homolog of it. What is unknown (X and the like) can't differ; an end that the
 * local alignment left out, as it does where composition is poor, can't hide that the rest is the same.
 */
final class SameProtein {
    /** Of the pairs of standard residues, at least so many are identical. */
    private static final double IDENTICAL = 0.999;
    /** The pairs make up at least so much of the query... */
    private static final double OF_QUERY = 0.6;
    /** ...or of the target, where that is a fragment. */
    private static final double OF_TARGET = 0.8;

    private SameProtein() {}

    static boolean holds(Protein query, Protein target, Alignment alignment) {
        return areEqual(query, target)
                || (isMostOfEither(query, target, alignment.pairs()) && areIdentical(query, target, alignment));
    }

    /** Returns whether both are the same from end to end, but for what is unknown. */
    private static boolean areEqual(Protein query, Protein target) {
        if (query.length() != target.length()) {
            return false;
        }
        for (int position = 0; position < query.length(); position++) {
            if (areKnown(query.residue(position), target.residue(position))
                    && query.residue(position) != target.residue(position)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areIdentical(Protein query, Protein target, Alignment alignment) {
        int known = 0;
        for (int position = alignment.queryStart(); position < alignment.queryEnd(); position++) {
            int paired = alignment.targetPosition(position);
            known += paired != Alignment.GAP && areKnown(query.residue(position), target.residue(paired)) ? 1 : 0;
        }
        return alignment.identities() >= IDENTICAL * known;
    }

    private static boolean areKnown(byte residue, byte other) {
        return residue < Residues.STANDARD && other < Residues.STANDARD;
    }

    private static boolean isMostOfEither(Protein query, Protein target, int pairs) {
        return pairs >= OF_QUERY * query.length() || pairs >= OF_TARGET * target.length();
    }
}
