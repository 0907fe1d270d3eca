package org.cistron.neural.gene;

import java.util.List;
import org.cistron.genes.calling.KnownGene;

/**
 * A stretch of a contig to learn from; before {@code from} and from {@code to} on the network is shown nothing, as at a contig's ends.
 *
 * @param contig the contig
 * @param start contig position of the window's first nucleotide
 * @param from contig position of the first nucleotide shown
 * @param to contig position after the last nucleotide shown
 */
record TrainingWindow(TrainingContig contig, int start, int from, int to) {

    /**
     * Returns the genes that lie in the stretch that is shown or reach into it, in coordinates relative to it.
     *
     * @param certainOnly whether short genes count as doubtful
     * @param shortest what is short then
     */
    List<KnownGene> genes(boolean certainOnly, int shortest) {
        List<KnownGene> genes = contig.genes().within(from, to);
        if (certainOnly) {
            genes.replaceAll(gene -> gene.right() - gene.left() < shortest
                    ? new KnownGene(gene.left(), gene.right(), gene.forward(), KnownGene.Kind.UNSURE)
                    : gene);
        }
        return genes;
    }
}
