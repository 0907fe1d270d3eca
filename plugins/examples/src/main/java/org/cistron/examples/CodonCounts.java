package org.cistron.examples;

import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** Counts codons in long open reading frames, and everywhere. */
final class CodonCounts {
    private final GeneticCode code;
    private final int shortest;
    private final long[] coding = new long[64];
    private final long[] anywhere = new long[64];

    /**
     * Starts with nothing counted.
     *
     * @param shortest the shortest open reading frame that counts, in codons
     */
    CodonCounts(GeneticCode code, int shortest) {
        this.code = code;
        this.shortest = shortest;
    }

    /** Counts one strand of a contig. */
    void add(Sequence strand) {
        for (int frame = 0; frame < 3; frame++) {
            int open = frame;
            for (int i = frame; i + 3 <= strand.length(); i += 3) {
                int codon = GeneticCode.codonAt(strand, i);
                if (codon >= 0) {
                    anywhere[codon]++;
                }
                if (code.isStop(codon)) {
                    addOpen(strand, open, i);
                    open = i + 3;
                }
            }
        }
    }

    /** Returns the log-odds of each codon, coding against anywhere, with one pseudocount each. */
    CodonUsageModel model(double weight) {
        double codingTotal = total(coding);
        double anywhereTotal = total(anywhere);
        float[] logOdds = new float[64];
        for (int codon = 0; codon < 64; codon++) {
            double ratio = ((coding[codon] + 1) / codingTotal) / ((anywhere[codon] + 1) / anywhereTotal);
            logOdds[codon] = (float) (weight * Math.log(ratio));
        }
        return new CodonUsageModel(logOdds);
    }

    private void addOpen(Sequence strand, int start, int end) {
        if (end - start < 3 * shortest) {
            return;
        }
        for (int i = start; i < end; i += 3) {
            int codon = GeneticCode.codonAt(strand, i);
            if (codon >= 0) {
                coding[codon]++;
            }
        }
    }

    private static double total(long[] counts) {
        double total = counts.length;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}
