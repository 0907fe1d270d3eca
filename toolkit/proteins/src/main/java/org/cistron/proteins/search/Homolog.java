package org.cistron.proteins.search;

import org.cistron.proteins.alignment.Alignment;
import org.cistron.proteins.alignment.QueryAnchoredResidues;
import org.cistron.proteins.sequence.Protein;

/**
 * A protein that was found, and its best local alignment with the query.
 *
 * @param query what was searched with
 * @param target what was found
 * @param alignment how they are aligned
 * @param score the alignment's score in half-bits, corrected for composition
 * @param bitScore the same in bits, see {@link KarlinAltschul#bitScore}
 * @param eValue how many as good are expected by chance in the whole search
 */
public record Homolog(Protein query, Protein target, Alignment alignment, int score, double bitScore, double eValue) {

    /** Returns identities among the alignment's columns, gaps included, 0 to 1. */
    public double identity() {
        return alignment.identity();
    }

    /** Returns how much of the query the alignment spans, 0 to 1. */
    public double queryCoverage() {
        return (double) (alignment.queryEnd() - alignment.queryStart()) / query.length();
    }

    /** Returns how much of the target the alignment spans, 0 to 1. */
    public double targetCoverage() {
        return (double) (alignment.targetEnd() - alignment.targetStart()) / target.length();
    }

    /**
     * Returns whether this is the query itself, or a form or fragment of it that says nothing new: see {@link SameProtein}.
     */
    public boolean isQuery() {
        return SameProtein.holds(query, target, alignment);
    }

    /** Returns what the target has at each position of the query, see {@link QueryAnchoredResidues}. */
    public byte[] residues() {
        return QueryAnchoredResidues.of(alignment, target, query.length());
    }
}
