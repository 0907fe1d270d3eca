package org.cistron.genes.calling;

/**
 * How much the decoder trusts each kind of evidence.
 *
 * @param coding factor on coding log-odds; below 1, since neighbouring codons are not independent
 * @param start factor on start-site log-odds
 * @param bonus added to each gene: what start and stop codon are worth against background, less caution
 */
record DecodingWeights(double coding, double start, double bonus) {

    static DecodingWeights standard() {
        return new DecodingWeights(0.7, 1, Double.parseDouble(System.getProperty("wb", "8.5")));
    }
}
