package org.cistron.genes.composition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;

/**
 * Tells whether the contigs of an input come from several genomes, by how far their dinucleotide signatures lie apart (the delta
 * distance of Karlin and Burge 1995), weighted by length.
 *
 * <p>Contigs of one genome, plasmids included, mostly stay within 0.05 of the whole; those of different species do not.
 */
public final class MixedGenomeTest {
    /** Contigs of fewer nucleotides have no signature to speak of. */
    public static final int SHORTEST = 2_000;

    private static final double LARGEST_IN_ONE_GENOME = 0.06;
    /**
     * Standard deviation of G+C content, less what chance alone gives contigs of such lengths: of fragments of 300 to 1,000
     * nucleotides of one genome at most 0.0645, of two genomes mixed above this in 94 of 136 pairs, measured on the training and
     * validation sets.
     */
    private static final double LARGEST_DEVIATION_IN_ONE_GENOME = 0.066;
    /** Enough contigs to tell; the rest of a huge input is not looked at. */
    private static final int MOST_CONTIGS = 5_000;

    private MixedGenomeTest() {}

    /** Returns whether the contigs, in file order, look like more than one genome. */
    public static boolean isMixed(Stream<Sequence> contigs) {
        List<Signature> signatures = new ArrayList<>();
        Signature whole = new Signature();
        Iterator<Sequence> iterator = contigs.iterator();
        while (iterator.hasNext() && signatures.size() < MOST_CONTIGS) {
            Sequence contig = iterator.next();
            if (contig.length() >= SHORTEST) {
                Signature signature = new Signature();
                signature.add(contig);
                signatures.add(signature);
                whole.add(signature);
            }
        }
        return signatures.size() > 1 && spread(signatures, whole) > LARGEST_IN_ONE_GENOME;
    }

    /**
     * Returns whether contigs too short for a signature look like more than one genome: by their G+C content, which tells less, as
     * genomes of like content go unnoticed.
     */
    public static boolean isMixedByContent(Stream<Sequence> contigs) {
        List<Sequence> some = contigs.filter(contig -> contig.length() > 0)
                .limit(MOST_CONTIGS)
                .toList();
        double mean =
                some.stream().mapToDouble(MixedGenomeTest::content).average().orElse(0);
        double beyondChance = some.stream()
                .mapToDouble(contig -> Math.pow(content(contig) - mean, 2) - mean * (1 - mean) / contig.length())
                .average()
                .orElse(0);
        return beyondChance > LARGEST_DEVIATION_IN_ONE_GENOME * LARGEST_DEVIATION_IN_ONE_GENOME;
    }

    private static double content(Sequence contig) {
        int strong = 0;
        for (int i = 0; i < contig.length(); i++) {
            byte base = contig.base(i);
            strong += base == Sequence.C || base == Sequence.G ? 1 : 0;
        }
        return (double) strong / contig.length();
    }

    /** Returns the mean distance from the whole, less what chance alone gives contigs of such lengths. */
    private static double spread(List<Signature> signatures, Signature whole) {
        double sum = 0;
        double weight = 0;
        for (Signature signature : signatures) {
            double byChance = 3.0 / Math.sqrt(signature.nucleotides());
            sum += signature.nucleotides() * Math.max(0, signature.distance(whole) - byChance);
            weight += signature.nucleotides();
        }
        return sum / weight;
    }
}
