package org.cistron.neural.gene;

import java.util.ArrayList;
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
        List<KnownGene> genes = new ArrayList<>();
        for (KnownGene gene : contig.genes()) {
            if (gene.right() > from && gene.left() < to) {
                boolean doubtful = certainOnly && gene.right() - gene.left() < shortest;
                genes.add(new KnownGene(
                        gene.left() - from,
                        gene.right() - from,
                        gene.forward(),
                        doubtful ? KnownGene.Kind.UNSURE : gene.kind()));
            }
        }
        return genes;
    }
}
