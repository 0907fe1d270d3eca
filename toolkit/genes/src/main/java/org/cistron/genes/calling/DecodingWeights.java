package org.cistron.genes.calling;

/**
 * How much the decoder trusts each kind of evidence.
 *
 * @param coding factor on coding log-odds; well below 1, since neighbouring codons are not independent
 * @param start factor on start-site log-odds
 * @param length factor on the log-probability of a gene's length
 * @param codon added for each codon: what a frame without stop codons is worth beyond what the coding log-odds say of it
 * @param bonus added to each gene: what start and stop codon are worth against background, less caution
 */
record DecodingWeights(double coding, double start, double length, double codon, double bonus) {

    /**
     * Chosen on eleven genomes of the training set, weight after weight, for few extra calls, few missed genes and right starts
     * (those of named genes and those proven by experiment) taken together. The bonus is higher than the fewest errors would
     * have it, since a gene that is missed costs more than one too many.
     */
    static DecodingWeights standard() {
        return new DecodingWeights(0.42, 0.8, 0.8, 0.03, 6.6);
    }
}
