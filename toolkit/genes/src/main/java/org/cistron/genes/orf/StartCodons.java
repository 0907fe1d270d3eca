package org.cistron.genes.orf;

import org.cistron.api.sequence.GeneticCode;

/**
 * The codons at which the gene finder lets genes start: ATG, GTG and TTG, as far as the genetic code lists them as
 * starts. The rarer ones of NCBI's tables (CTG, ATT, ATC, ATA) start well under one gene in a hundred and would double the
 * candidates.
 */
public final class StartCodons {
    private static final int ATG = 0b00_11_10;
    private static final int GTG = 0b10_11_10;
    private static final int TTG = 0b11_11_10;

    private StartCodons() {}

    /** Returns, by codon number, the kind of start: 0 for ATG, 1 for GTG, 2 for TTG, -1 for no start. */
    public static byte[] kinds(GeneticCode code) {
        byte[] kinds = new byte[64];
        java.util.Arrays.fill(kinds, (byte) -1);
        int[] codons = {ATG, GTG, TTG};
        for (byte kind = 0; kind < codons.length; kind++) {
            if (kind == 0 || code.isStart(codons[kind])) {
                kinds[codons[kind]] = kind;
            }
        }
        return kinds;
    }
}
