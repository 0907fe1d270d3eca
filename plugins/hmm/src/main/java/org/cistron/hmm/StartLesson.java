package org.cistron.hmm;

import org.cistron.api.feature.CodingRegion;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.genes.orf.StartCodons;
import org.cistron.genes.start.StartModel;
import org.cistron.genes.start.StartModelTraining;

/** The starts of a set of genes, each with the other start codons of its reading frame as contrast. */
final class StartLesson {
    /** Other start codons are looked for this far to either side of the true one. */
    private static final int CONTRAST_REACH = 300;
    /** The other start codons within a gene leave room for a gene of this length. */
    private static final int SHORTEST_GENE = 90;

    private final GeneticCode code;
    private final byte[] startKinds;
    private final StartModelTraining training;

    StartLesson(GeneticCode code) {
        this.code = code;
        this.startKinds = StartCodons.kinds(code);
        this.training = new StartModelTraining(code);
    }

    int size() {
        return training.size();
    }

    StartModel learn() {
        return training.learn();
    }

    void add(StartLesson other) {
        training.add(other.training);
    }

    /** Adds the start of a gene; does nothing where it is cut off. */
    void addGene(Sequence contig, CodingRegion region) {
        if (!region.partial()) {
            boolean forward = region.strand() == Strand.FORWARD;
            training.addGenuine(contig, forward ? region.start() : region.end() - 3, region.strand());
            addContrast(contig, region, 3, Math.min(region.length() - SHORTEST_GENE, CONTRAST_REACH), 3);
            addContrast(contig, region, -3, -CONTRAST_REACH, -3);
        }
    }

    /** Walks away from the true start, in reading direction or against it; against it up to the stop codon there. */
    private void addContrast(Sequence contig, CodingRegion region, int from, int to, int step) {
        boolean forward = region.strand() == Strand.FORWARD;
        for (int offset = from; step > 0 ? offset < to : offset > to; offset += step) {
            int at = forward ? region.start() + offset : region.end() - 3 - offset;
            if (at < 0 || at + 3 > contig.length()) {
                return;
            }
            int codon = forward ? GeneticCode.codonAt(contig, at) : GeneticCode.reverseCodonAt(contig, at);
            if (step < 0 && code.isStop(codon)) {
                return;
            }
            if (codon >= 0 && startKinds[codon] >= 0) {
                training.addContrast(contig, at, region.strand(), step < 0);
            }
        }
    }
}
