package org.cistron.testkit;

import java.util.Random;
import org.cistron.api.sequence.Sequence;

/** Makes random nucleotides, the same for the same seed. */
public final class RandomSequences {
    private static final String[] STOPS = {"TAA", "TAG", "TGA"};

    private final Random random;

    /** Starts from a seed. */
    public RandomSequences(long seed) {
        this.random = new Random(seed);
    }

    /** Returns independent nucleotides (order 0) of a G+C content, 0 to 1, as upper-case letters. */
    public String letters(int length, double content) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            boolean strong = random.nextDouble() < content;
            boolean first = random.nextBoolean();
            letters.append(strong ? (first ? 'G' : 'C') : (first ? 'A' : 'T'));
        }
        return letters.toString();
    }

    /** Returns a contig of independent nucleotides of a G+C content, 0 to 1. */
    public Sequence contig(String id, int length, double content) {
        return Sequence.of(id, letters(length, content));
    }

    /**
     * Returns a gene: ATG, codons among which those that begin with G are many (the RNY-like usage of real genes, driven
     * far), and a stop codon.
     *
     * @param codons how many, start and stop included
     */
    public String gene(int codons) {
        StringBuilder letters = new StringBuilder("ATG");
        while (letters.length() < 3 * (codons - 1)) {
            String codon = random.nextInt(4) > 0
                    ? "G" + letters(1, 0.5) + (random.nextBoolean() ? 'C' : 'G')
                    : letters(3, 0.5);
            if (!codon.equals("TAA") && !codon.equals("TAG") && !codon.equals("TGA")) {
                letters.append(codon);
            }
        }
        return letters.append(STOPS[random.nextInt(3)]).toString();
    }

    /** Returns a contig with random stretches of N, some shorter than a gap, some longer. */
    public Sequence contigWithGaps(String id, int length, double content) {
        StringBuilder letters = new StringBuilder(letters(length, content));
        for (int gaps = 1 + random.nextInt(6); gaps > 0; gaps--) {
            int gap = Math.min(length, 1 + random.nextInt(25));
            int at = random.nextInt(length - gap + 1);
            letters.replace(at, at + gap, "N".repeat(gap));
        }
        return Sequence.of(id, letters);
    }

    /** Returns a whole number from 0 on, below a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a number of mean 0 and standard deviation 1. */
    public double gaussian() {
        return random.nextGaussian();
    }
}
