package org.cistron.proteins.profile;

import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.Residues;

/**
 * What a query's homologs have at each of its positions. All arrays are indexed by 0-based position of the query, and then by code of a
 * standard residue (see {@link Residues}); they are not copied and must not be changed.
 */
public final class ProteinProfile {
    private final Protein query;
    final int[] alignedHomologs;
    final double[] gapFractions;
    final double[] effectiveNumbers;
    final double[][] frequencies;
    final double[][] probabilities;
    final double[][] logOdds;
    final double[] relativeEntropies;
    final double[][] highestIdentities;
    final double[][] highestSimilarIdentities;

    /** Makes room; {@link ProfileBuilder} fills it. */
    ProteinProfile(Protein query) {
        this.query = query;
        int length = query.length();
        alignedHomologs = new int[length];
        gapFractions = new double[length];
        effectiveNumbers = new double[length];
        frequencies = new double[length][];
        probabilities = new double[length][];
        logOdds = new double[length][];
        relativeEntropies = new double[length];
        highestIdentities = new double[length][Residues.STANDARD];
        highestSimilarIdentities = new double[length][Residues.STANDARD];
    }

    /** Returns the query. */
    public Protein query() {
        return query;
    }

    /** Returns how many homologs have a standard residue. The query is not counted. */
    public int[] alignedHomologs() {
        return alignedHomologs;
    }

    /** Returns how many homologs have a gap among those that have a gap or a standard residue, 0 to 1; 0 where there are none. */
    public double[] gapFractions() {
        return gapFractions;
    }

    /** Returns the mean number of types of residue around, the query's included: 1 without homologs, up to 21. */
    public double[] effectiveNumbers() {
        return effectiveNumbers;
    }

    /** Returns how frequent each residue is, by weight, the query's included; each position sums to one. */
    public double[][] frequencies() {
        return frequencies;
    }

    /** Returns the frequencies with pseudocounts: none is 0; each position sums to one. */
    public double[][] probabilities() {
        return probabilities;
    }

    /** Returns the logarithms (base 2) of probability over background frequency. */
    public double[][] logOdds() {
        return logOdds;
    }

    /** Returns the information of the probabilities over the background in bits, 0 or more. */
    public double[] relativeEntropies() {
        return relativeEntropies;
    }

    /** Returns the highest identity with the query, 0 to 1, of a homolog that has the residue; 0 where none has it. */
    public double[][] highestIdentities() {
        return highestIdentities;
    }

    /** Returns the same for homologs that have the residue or one that scores above 0 with it in BLOSUM62. */
    public double[][] highestSimilarIdentities() {
        return highestSimilarIdentities;
    }
}
