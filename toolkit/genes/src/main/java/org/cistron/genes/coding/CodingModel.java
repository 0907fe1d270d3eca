package org.cistron.genes.coding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.cistron.api.sequence.Sequence;

/**
 * The coding model: an inhomogeneous Markov chain of order five with a distribution for each codon position (Borodovsky and
 * McIninch 1993), against a homogeneous one for the genome as a whole, both strands alike.
 *
 * <p>Held as log-odds by codon position and hexamer, for both reading directions, so that a codon costs three look-ups.
 */
public final class CodingModel {
    /** Stands for a hexamer with an N, or one that reaches over the contig's end: it says nothing. */
    private static final int UNKNOWN = Hexamers.COUNT;

    private final float[][] forward = new float[3][Hexamers.COUNT + 1];
    private final float[][] reverse = new float[3][Hexamers.COUNT + 1];

    private CodingModel(float[][] logOdds) {
        for (int position = 0; position < 3; position++) {
            for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
                forward[position][hexamer] = logOdds[position][hexamer];
                reverse[position][hexamer] = logOdds[position][Hexamers.reverseComplement(hexamer)];
            }
        }
    }

    /** Estimates a model from counts. */
    public static CodingModel estimate(CodingCounts counts) {
        double[] background = InterpolatedMarkov.logProbabilities(counts.background());
        float[][] logOdds = new float[3][Hexamers.COUNT];
        for (int position = 0; position < 3; position++) {
            double[] coding = InterpolatedMarkov.logProbabilities(counts.coding(position));
            for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
                logOdds[position][hexamer] = (float) (coding[hexamer] - background[hexamer]);
            }
        }
        return new CodingModel(logOdds);
    }

    /**
     * Fills in the log-odds of every codon of both strands, as {@link org.cistron.api.feature.Evidence} wants them.
     *
     * @param contig the whole contig
     * @param start first position of the window
     * @param toForward one number for each position of the window, for the forward codon that begins there
     * @param toReverse the same for the reverse codon whose leftmost nucleotide is there
     */
    public void codonLogOdds(Sequence contig, int start, float[] toForward, float[] toReverse) {
        fill(new Window(contig, start, toForward.length), 0, toForward.length, toForward, toReverse);
    }

    /** The hexamers that a window's codons are made of, of both strands. */
    static final class Window {
        /** A reverse codon's context ends this far right of it. */
        private static final int BEYOND = 2 + Hexamers.LENGTH - 1;

        private final short[] hexamers;
        private final int codons;

        Window(Sequence contig, int start, int length) {
            int reach = Math.min(contig.length(), start + length + BEYOND);
            hexamers = Arrays.copyOf(Hexamers.endingAt(contig, start, reach), length + BEYOND + 1);
            Arrays.fill(hexamers, reach - start, hexamers.length, (short) UNKNOWN);
            for (int i = 0; i < reach - start; i++) {
                hexamers[i] = hexamers[i] < 0 ? (short) UNKNOWN : hexamers[i];
            }
            codons = Math.min(length, contig.length() - start - 2);
        }
    }

    /** Fills in the codons at [from, to) of a window. */
    void fill(Window window, int from, int to, float[] toForward, float[] toReverse) {
        int last = Math.min(to, window.codons);
        short[] hexamers = window.hexamers;
        for (int i = from; i < last; i++) {
            toForward[i] = forward[0][hexamers[i]] + forward[1][hexamers[i + 1]] + forward[2][hexamers[i + 2]];
            toReverse[i] = reverse[0][hexamers[i + 7]] + reverse[1][hexamers[i + 6]] + reverse[2][hexamers[i + 5]];
        }
    }

    /** Writes the model's forward tables. */
    public void write(DataOutput to) throws IOException {
        for (float[] table : forward) {
            for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
                to.writeFloat(table[hexamer]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static CodingModel read(DataInput from) throws IOException {
        float[][] tables = new float[3][Hexamers.COUNT];
        for (float[] table : tables) {
            for (int i = 0; i < table.length; i++) {
                table[i] = from.readFloat();
            }
        }
        return new CodingModel(tables);
    }
}
