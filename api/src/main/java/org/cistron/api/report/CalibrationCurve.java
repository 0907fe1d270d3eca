package org.cistron.api.report;

import java.util.List;

/**
 * How far a finder's probabilities may be believed, as its model brings it along: measured on annotated genomes, each of which was
 * left out when the probabilities that it was judged by were made.
 *
 * @param genomes the names of those genomes
 * @param bins candidates of like probability, from the least probable to the most
 */
public record CalibrationCurve(List<String> genomes, List<Bin> bins) {

    /** Takes immutable copies. */
    public CalibrationCurve {
        genomes = List.copyOf(genomes);
        bins = List.copyOf(bins);
    }

    /**
     * Cases of like probability.
     *
     * @param candidates how many they are
     * @param probability the mean of their probabilities, 0 to 1
     * @param observed the share of them that was so, 0 to 1: of candidates for genes, those that are annotated
     */
    public record Bin(long candidates, double probability, double observed) {}
}
