package org.cistron.proteins.search;

import java.util.BitSet;
import org.cistron.proteins.sequence.Residues;

/**
 * Finds stretches of low complexity, where a match says little: windows of 12 residues whose entropy is at most 2.2 bits, and the
 * windows of at most 2.5 bits that they are connected with. These are the first stage and the parameters of SEG (Wootton and Federhen
 * 1993, <em>Statistics of local complexity in amino acid sequences and sequence databases</em>, Comput Chem 17:149).
 */
final class LowComplexity {
    private static final int WINDOW = 12;
    private static final double TRIGGER = 2.2;
    private static final double EXTENSION = 2.5;
    private static final double[] TERMS = terms();

    private LowComplexity() {}

    /** Sets the bits of positions of low complexity in the stretch [start, end), one protein. */
    static void mark(byte[] residues, int start, int end, BitSet masked) {
        int[] counts = new int[Residues.COUNT];
        double sum = 0;
        int runStart = start;
        boolean triggered = false;
        for (int i = start; i < end; i++) {
            sum += change(counts, residues[i], 1);
            if (i - start >= WINDOW) {
                sum += change(counts, residues[i - WINDOW], -1);
            }
            double entropy = i - start >= WINDOW - 1 ? TERMS[WINDOW] / WINDOW - sum / WINDOW : Double.MAX_VALUE;
            if (entropy > EXTENSION) {
                if (triggered) {
                    masked.set(runStart, i);
                }
                triggered = false;
                runStart = i - WINDOW + 2;
            } else {
                triggered |= entropy <= TRIGGER;
            }
        }
        if (triggered) {
            masked.set(runStart, end);
        }
    }

    /** Changes a residue's count and returns by how much the sum of terms changes. */
    private static double change(int[] counts, byte residue, int by) {
        double before = TERMS[counts[residue]];
        counts[residue] += by;
        return TERMS[counts[residue]] - before;
    }

    /** Returns c log2 c for each count. */
    private static double[] terms() {
        double[] terms = new double[WINDOW + 2];
        for (int count = 1; count < terms.length; count++) {
            terms[count] = count * Math.log(count) / Math.log(2);
        }
        return terms;
    }
}
