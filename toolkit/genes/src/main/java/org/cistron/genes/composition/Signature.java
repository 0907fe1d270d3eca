package org.cistron.genes.composition;

import org.cistron.api.sequence.Sequence;

/** How often each dinucleotide occurs against what its nucleotides would give by chance, both strands together. */
final class Signature {
    private final double[] bases = new double[4];
    private final double[][] pairs = new double[4][4];

    void add(Sequence contig) {
        byte before = Sequence.N;
        for (int i = 0; i < contig.length(); i++) {
            byte base = contig.base(i);
            if (base != Sequence.N) {
                bases[base]++;
                bases[3 - base]++;
                if (before != Sequence.N) {
                    pairs[before][base]++;
                    pairs[3 - base][3 - before]++;
                }
            }
            before = base;
        }
    }

    void add(Signature other) {
        for (int i = 0; i < 4; i++) {
            bases[i] += other.bases[i];
            for (int k = 0; k < 4; k++) {
                pairs[i][k] += other.pairs[i][k];
            }
        }
    }

    double nucleotides() {
        return (bases[0] + bases[1] + bases[2] + bases[3]) / 2;
    }

    /** Returns the mean difference of the sixteen ratios, plus that of the nucleotides themselves. */
    double distance(Signature other) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            for (int k = 0; k < 4; k++) {
                sum += Math.abs(ratio(i, k) - other.ratio(i, k)) / 16;
            }
            sum += Math.abs(share(i) - other.share(i)) / 4;
        }
        return sum;
    }

    private double share(int base) {
        return (bases[base] + 1) / (2 * nucleotides() + 4);
    }

    private double ratio(int first, int second) {
        double total = 0;
        for (double[] row : pairs) {
            total += row[0] + row[1] + row[2] + row[3];
        }
        return (pairs[first][second] + 1) / (total + 16) / (share(first) * share(second));
    }
}
