package org.cistron.genes.coding;

import org.cistron.api.sequence.Sequence;

/**
 * The hexamers of a contig as numbers: the one that <em>ends</em> at a position, 2 bits a nucleotide, the first in the highest
 * bits; -1 where it would reach over the contig's end or holds an N.
 */
public final class Hexamers {
    /** Nucleotides in one. */
    public static final int LENGTH = 6;
    /** How many there are. */
    public static final int COUNT = 1 << (2 * LENGTH);

    private static final int[] REVERSE_COMPLEMENT = reverseComplements();

    private Hexamers() {}

    /** Returns the hexamers ending at each position of [start, end), looking left of {@code start} where needed. */
    public static short[] endingAt(Sequence contig, int start, int end) {
        short[] hexamers = new short[end - start];
        int value = 0;
        int known = 0;
        for (int i = Math.max(0, start - LENGTH + 1); i < end; i++) {
            byte base = contig.base(i);
            known = base == Sequence.N ? 0 : known + 1;
            value = append(value, base);
            if (i >= start) {
                hexamers[i - start] = known >= LENGTH ? (short) value : -1;
            }
        }
        return hexamers;
    }

    /** Returns a hexamer without its first nucleotide and with one more at its end; an N counts as A. */
    public static int append(int hexamer, byte base) {
        return ((hexamer << 2) | (base & 3)) & (COUNT - 1);
    }

    /** Returns the nucleotide at a place, 0 to 5, of a hexamer. */
    public static int base(int hexamer, int place) {
        return (hexamer >> (2 * (LENGTH - 1 - place))) & 3;
    }

    /** Returns the reverse complement of a hexamer. */
    public static int reverseComplement(int hexamer) {
        return REVERSE_COMPLEMENT[hexamer];
    }

    private static int[] reverseComplements() {
        int[] turned = new int[COUNT];
        for (int hexamer = 0; hexamer < COUNT; hexamer++) {
            int rest = hexamer;
            for (int i = 0; i < LENGTH; i++) {
                turned[hexamer] = (turned[hexamer] << 2) | (3 - (rest & 3));
                rest >>= 2;
            }
        }
        return turned;
    }
}
