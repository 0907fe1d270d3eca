package org.cistron.genes.calling;

import org.cistron.api.feature.Gene;

/**
 * An open reading frame as the decoder sees it, called or not: all candidates that end at one stop codon, or run over one end of
 * their segment.
 *
 * @param gene the gene that it would be, with the start that was called or, where it was not, the likeliest one
 * @param called whether it is among the genes of the likeliest layout of the contig
 * @param logOdds how much likelier layouts with it, from whatever start, are than layouts without it: natural logarithm
 * @param startLogOdds how much likelier its start is than all its other starts together: natural logarithm; infinite where no
 *     other comes into question
 */
public record ReadingFrame(Gene gene, boolean called, double logOdds, double startLogOdds) {

    /** Returns the same frame with another gene in its place. */
    public ReadingFrame withGene(Gene other) {
        return new ReadingFrame(other, called, logOdds, startLogOdds);
    }
}
