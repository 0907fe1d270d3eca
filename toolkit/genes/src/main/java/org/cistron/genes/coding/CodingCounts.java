package org.cistron.genes.coding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** How often each hexamer ends at each codon position of coding sequence, and anywhere on either strand. */
public final class CodingCounts {
    private final double[][] coding = new double[3][Hexamers.COUNT];
    private final double[] background = new double[Hexamers.COUNT];

    /** Counts all hexamers of [start, end) of a contig, on both strands, as background. */
    public void addBackground(Sequence contig, int start, int end) {
        for (short hexamer : Hexamers.endingAt(contig, start, end)) {
            if (hexamer >= 0) {
                background[hexamer]++;
                background[Hexamers.reverseComplement(hexamer)]++;
            }
        }
    }

    /**
     * Counts the hexamers of coding sequence.
     *
     * @param contig the contig
     * @param start first position; on the forward strand the first of a codon
     * @param end position after the last; on the reverse strand the one after the first of a codon
     * @param strand the strand of the gene
     * @param weight how much it counts
     */
    public void addCoding(Sequence contig, int start, int end, Strand strand, double weight) {
        if (strand == Strand.FORWARD) {
            short[] hexamers = Hexamers.endingAt(contig, start, end);
            for (int i = 0; i < hexamers.length; i++) {
                if (hexamers[i] >= 0) {
                    coding[i % 3][hexamers[i]] += weight;
                }
            }
            return;
        }
        int reach = Math.min(contig.length(), end + Hexamers.LENGTH - 1);
        short[] hexamers = Hexamers.endingAt(contig, start, reach);
        for (int i = Hexamers.LENGTH - 1; i < hexamers.length; i++) {
            if (hexamers[i] >= 0) {
                int position = start + i - (Hexamers.LENGTH - 1);
                coding[(end - 1 - position) % 3][Hexamers.reverseComplement(hexamers[i])] += weight;
            }
        }
    }

    /** Adds another's counts, times a weight. */
    public void add(CodingCounts other, double weight) {
        for (int hexamer = 0; hexamer < Hexamers.COUNT; hexamer++) {
            background[hexamer] += weight * other.background[hexamer];
            for (int position = 0; position < 3; position++) {
                coding[position][hexamer] += weight * other.coding[position][hexamer];
            }
        }
    }

    /** Returns the number of coding nucleotides counted. */
    public double codingNucleotides() {
        double sum = 0;
        for (double[] counts : coding) {
            for (double count : counts) {
                sum += count;
            }
        }
        return sum;
    }

    /** Writes the counts, as floats. */
    public void write(DataOutput to) throws IOException {
        writeAll(to, background);
        for (double[] counts : coding) {
            writeAll(to, counts);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static CodingCounts read(DataInput from) throws IOException {
        CodingCounts counts = new CodingCounts();
        readAll(from, counts.background);
        for (double[] table : counts.coding) {
            readAll(from, table);
        }
        return counts;
    }

    private static void writeAll(DataOutput to, double[] values) throws IOException {
        for (double value : values) {
            to.writeFloat((float) value);
        }
    }

    private static void readAll(DataInput from, double[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = from.readFloat();
        }
    }

    /** Returns the background counts by hexamer; not to be changed. */
    double[] background() {
        return background;
    }

    /** Returns the coding counts by hexamer for a codon position, 0 to 2; not to be changed. */
    double[] coding(int codonPosition) {
        return coding[codonPosition];
    }
}
