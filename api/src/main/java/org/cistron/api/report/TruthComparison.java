package org.cistron.api.report;

import java.util.List;

/**
 * What a finder called, held against an annotation that the user trusts: the truth. A truth gene is a CDS of it that is complete, in
 * one piece, not pseudo and at least 90 nt long. It is found where a call ends at the same stop codon.
 *
 * @param truth the name of the truth's file, without the folder
 * @param exact the truth genes that were found with the same start
 * @param wrongStart those that were found with another start
 * @param missed those that were not found
 * @param extra the calls that end at no stop codon of any CDS of the truth, and repeated ones
 * @param uncounted the CDS that are no truth genes: neither finding nor missing them counts
 * @param figures the counts and what follows from them, as {@code cistron evaluate} tells them
 */
public record TruthComparison(
        String truth,
        List<Match> exact,
        List<Match> wrongStart,
        List<TruthGene> missed,
        List<ReportedGene> extra,
        List<TruthGene> uncounted,
        Figures figures) {

    /** Takes immutable copies. */
    public TruthComparison {
        exact = List.copyOf(exact);
        wrongStart = List.copyOf(wrongStart);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
        uncounted = List.copyOf(uncounted);
    }

    /**
     * A truth gene and the call that ends at its stop codon.
     *
     * @param truth the truth gene
     * @param call the call
     */
    public record Match(TruthGene truth, ReportedGene call) {}

    /**
     * How good the calls are.
     *
     * @param truthGenes how many truth genes there are
     * @param knownGenes how many of them have a named product
     * @param called how many genes were called
     * @param found how many truth genes were found
     * @param foundKnown how many of those with a named product were found
     * @param exact how many truth genes were found with the same start
     * @param extra how many calls are extra
     * @param f1 the harmonic mean of the share of truth genes that were found and the share of calls that are not extra, 0 to 1
     */
    public record Figures(
            int truthGenes, int knownGenes, int called, int found, int foundKnown, int exact, int extra, double f1) {

        /** Returns how many truth genes were missed. */
        public int missed() {
            return truthGenes - found;
        }
    }
}
