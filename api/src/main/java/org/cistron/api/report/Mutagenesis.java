package org.cistron.api.report;

import java.util.List;

/**
 * What a classifier says of every change of one residue around a site (in-silico mutagenesis), each asked by itself as a change of
 * the protein.
 *
 * @param question what was asked of each
 * @param classifier who answered
 * @param first the first position, 0-based
 * @param reference the residues from there on, in one-letter names
 * @param alternatives the residues that were put in their place, in one-letter names
 * @param probabilities by position, then by alternative: the probability that the answer is yes; NaN where the residue is the
 *     reference's own or the classifier has nothing to say
 */
public record Mutagenesis(
        String question,
        String classifier,
        int first,
        String reference,
        String alternatives,
        List<List<Double>> probabilities) {

    /** Checks the shape, and takes an immutable copy. */
    public Mutagenesis {
        probabilities = probabilities.stream().map(List::copyOf).toList();
        int wide = alternatives.length();
        if (probabilities.size() != reference.length() || probabilities.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("mutagenesis has a probability for each position and alternative");
        }
    }
}
