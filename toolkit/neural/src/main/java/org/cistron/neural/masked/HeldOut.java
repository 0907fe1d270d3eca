package org.cistron.neural.masked;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Sequences that are learned from, and those that are kept to look at: one in fifty, whole, chosen by its letters alone, so that
 * a sequence that is there twice is on one side.
 */
record HeldOut(List<byte[]> learned, List<byte[]> kept) {
    private static final int ONE_IN = 50;

    /** Parts sequences, given as tokens. */
    static HeldOut of(List<byte[]> sequences) {
        HeldOut parts = new HeldOut(new ArrayList<>(), new ArrayList<>());
        for (byte[] sequence : sequences) {
            CRC32 sum = new CRC32();
            sum.update(sequence);
            (sum.getValue() % ONE_IN == 0 ? parts.kept : parts.learned).add(sequence);
        }
        return parts;
    }

    /** Returns the entropy of the letters, natural logarithms: the loss of saying of every place how frequent the letters are. */
    static double entropy(List<byte[]> sequences, Alphabet alphabet) {
        double[] counts = new double[alphabet.letters()];
        double all = 0;
        for (byte[] sequence : sequences) {
            for (byte token : sequence) {
                if (token < counts.length) {
                    counts[token]++;
                    all++;
                }
            }
        }
        double entropy = 0;
        for (double count : counts) {
            entropy -= count == 0 ? 0 : count / all * Math.log(count / all);
        }
        return entropy;
    }
}
