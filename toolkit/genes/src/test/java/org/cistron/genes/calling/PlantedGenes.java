package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.testkit.RandomSequences;

/** Contigs with genes put into noise, and evidence by codon usage alone that tells them apart. */
final class PlantedGenes {
    private final StringBuilder letters = new StringBuilder();
    private final List<CodingRegion> regions = new ArrayList<>();
    private final RandomSequences random;

    /** Starts with an empty contig; everything random comes from the seed. */
    PlantedGenes(long seed) {
        random = new RandomSequences(seed);
    }

    /** Plants genes of both strands, some overlapping by the 4 nt of ATGA, up to a length. */
    static PlantedGenes upTo(int length, long seed) {
        PlantedGenes planted = new PlantedGenes(seed);
        while (planted.letters.length() < length - 2000) {
            planted.noise(40 + planted.random.below(300)).gene(80 + planted.random.below(400), planted.strand());
        }
        return planted.noise(length - planted.letters.length());
    }

    private Strand strand() {
        return random.below(2) == 0 ? Strand.FORWARD : Strand.REVERSE;
    }

    PlantedGenes noise(int length) {
        letters.append(random.letters(length, 0.4));
        return this;
    }

    PlantedGenes letters(String text) {
        letters.append(text);
        return this;
    }

    /** Plants a gene with a stop codon before its start, in frame, so that there is one likeliest start. */
    PlantedGenes gene(int codons, Strand strand) {
        String gene = "TAA" + random.gene(codons);
        Sequence read = Sequence.of("g", gene);
        int start = letters.length();
        boolean forward = strand == Strand.FORWARD;
        letters.append(forward ? gene : read.reverseComplement().letters(0, gene.length()));
        int left = forward ? start + 3 : start;
        regions.add(CodingRegion.complete(left, left + 3 * codons, strand));
        return this;
    }

    Sequence contig() {
        return Sequence.of("c", letters);
    }

    List<CodingRegion> regions() {
        return List.copyOf(regions);
    }

    /** Returns evidence: the codons that planted genes are rich in against all others, both strands alike. */
    static Evidence evidence(Sequence contig) {
        Evidence evidence = Evidence.empty(new Window(0, contig.length()));
        float[] forward = evidence.tracks().get(0).forward();
        float[] reverse = evidence.tracks().get(0).reverse();
        for (int i = 0; i + 3 <= contig.length(); i++) {
            forward[i] = logOdds(GeneticCode.codonAt(contig, i));
            reverse[i] = logOdds(GeneticCode.reverseCodonAt(contig, i));
            evidence.startForward()[i] = 0.1f * (GeneticCode.codonAt(contig, i) % 5);
            evidence.startReverse()[i] = 0.1f * (GeneticCode.reverseCodonAt(contig, i) % 5);
        }
        return evidence;
    }

    /** A codon G-N-C or G-N-G makes up three quarters of a planted gene and a fiftieth of noise. */
    private static float logOdds(int codon) {
        if (codon < 0) {
            return 0;
        }
        boolean rich = codon >> 4 == Sequence.G && ((codon & 3) == Sequence.C || (codon & 3) == Sequence.G);
        return rich ? 1.5f : -1.2f;
    }
}
