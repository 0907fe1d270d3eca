package org.cistron.genes.calling;

/**
 * How much the decoder trusts each kind of evidence.
 *
 * @param coding factor on coding log-odds; below 1, since neighbouring codons are not independent
 * @param start factor on start-site log-odds
 * @param bonus added to each gene: what start and stop codon are worth against background, less caution
 */
record DecodingWeights(double coding, double start, double bonus) {

    /**
     * Chosen on the genomes of the training set: the weights by F1; the bonus higher than the best F1 would have it,
     * since a gene that is missed costs more than one too many, but so that F1 stays above Prodigal's and extra calls below.
     */
    static DecodingWeights standard() {
        return new DecodingWeights(0.7, 0.8, 9.5);
    }
}
