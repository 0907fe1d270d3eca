package org.cistron.proteins.substitution;

import org.cistron.proteins.sequence.Residues;

/**
 * How often BLOSUM62 expects to see two residues aligned in homologs: q(a,b) = p(a) p(b) exp(lambda s(a,b)), where lambda is the scale
 * that makes them sum to one (Karlin and Altschul 1990, <em>Methods for assessing the statistical significance of molecular sequence
 * features by using general scoring schemes</em>, PNAS 87:2264). PSI-BLAST draws its pseudocounts from these.
 */
public final class TargetFrequencies {
    private final double lambda;
    private final double[][] joint = new double[Residues.STANDARD][Residues.STANDARD];
    private final double[] marginal = new double[Residues.STANDARD];

    /** Computes the target frequencies of BLOSUM62 under the background frequencies. */
    public TargetFrequencies() {
        lambda = scale();
        for (int a = 0; a < Residues.STANDARD; a++) {
            for (int b = 0; b < Residues.STANDARD; b++) {
                joint[a][b] = pairWeight(a, b, lambda);
                marginal[a] += joint[a][b];
            }
        }
    }

    /** Returns the matrix's scale, in nats for each unit of score, for alignments without gaps. */
    public double lambda() {
        return lambda;
    }

    /** Returns the probability of a pair of standard residues, in this order; all pairs sum to one. */
    public double joint(int residue, int other) {
        return joint[residue][other];
    }

    /** Returns the probability of what is aligned with a given residue; over all {@code other} it sums to one. */
    public double conditional(int other, int given) {
        return joint[given][other] / marginal[given];
    }

    /** Returns the information of an aligned pair of residues in nats: the mean score of homologs times lambda. */
    public double relativeEntropy() {
        double sum = 0;
        for (int a = 0; a < Residues.STANDARD; a++) {
            for (int b = 0; b < Residues.STANDARD; b++) {
                sum += joint[a][b] * lambda * Blosum62.score(a, b);
            }
        }
        return sum;
    }

    /** Halves an interval that holds the positive root of sum - 1; the sum is below one between zero and the root. */
    private static double scale() {
        double low = 0.01;
        double high = 1;
        while (high - low > 1e-14) {
            double middle = (low + high) / 2;
            if (sum(middle) < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double sum(double lambda) {
        double sum = 0;
        for (int a = 0; a < Residues.STANDARD; a++) {
            for (int b = 0; b < Residues.STANDARD; b++) {
                sum += pairWeight(a, b, lambda);
            }
        }
        return sum;
    }

    private static double pairWeight(int a, int b, double lambda) {
        return BackgroundFrequencies.of(a) * BackgroundFrequencies.of(b) * Math.exp(lambda * Blosum62.score(a, b));
    }
}
