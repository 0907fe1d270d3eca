package org.cistron.proteins.profile;

import org.cistron.proteins.sequence.Residues;
import org.cistron.proteins.substitution.TargetFrequencies;

/**
 * Mixes what was seen at a position with what BLOSUM62 expects in its place: Q = (a f + b g) / (a + b), with the observed frequencies f,
 * the expected ones g, a the effective number of rows less one, and b 10 (Altschul et al. 1997, <em>Gapped BLAST and PSI-BLAST</em>,
 * Nucleic Acids Res 25:3389).
 */
final class Pseudocounts {
    private static final double PSEUDOCOUNT_WEIGHT = 10;

    private final TargetFrequencies targets;

    Pseudocounts(TargetFrequencies targets) {
        this.targets = targets;
    }

    /** Returns the mixed probabilities, which sum to one. */
    double[] mix(double[] frequencies, double effectiveNumber) {
        double observed = effectiveNumber - 1;
        double[] mixed = new double[Residues.STANDARD];
        for (int residue = 0; residue < mixed.length; residue++) {
            double expected = 0;
            for (int seen = 0; seen < frequencies.length; seen++) {
                expected += frequencies[seen] * targets.conditional(residue, seen);
            }
            mixed[residue] =
                    (observed * frequencies[residue] + PSEUDOCOUNT_WEIGHT * expected) / (observed + PSEUDOCOUNT_WEIGHT);
        }
        return mixed;
    }
}
