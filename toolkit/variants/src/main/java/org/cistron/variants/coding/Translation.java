package org.cistron.variants.coding;

import org.cistron.api.sequence.GeneticCode;

/** Translates nucleotides in reading direction. */
public final class Translation {
    private final GeneticCode code;

    /** Translates by a genetic code. */
    public Translation(GeneticCode code) {
        this.code = code;
    }

    /**
     * Returns the residues of all whole codons.
     *
     * @param bases codes of nucleotides
     * @param from where the first codon begins
     * @param recoding codons that are read otherwise
     * @return one-letter names, {@code *} for each codon at which translation may stop
     */
    public String whole(byte[] bases, int from, Recoding recoding) {
        StringBuilder residues = new StringBuilder(bases.length / 3);
        for (int i = from; i + 3 <= bases.length; i += 3) {
            residues.append(recoding.residue(i, residue(bases, i)));
        }
        return residues.toString();
    }

    /** Returns the same up to the first {@code *}, that included, or as far as there are whole codons. */
    public String untilStop(byte[] bases, int from, Recoding recoding) {
        StringBuilder residues = new StringBuilder();
        for (int i = from; i + 3 <= bases.length; i += 3) {
            char residue = recoding.residue(i, residue(bases, i));
            residues.append(residue);
            if (residue == '*') {
                break;
            }
        }
        return residues.toString();
    }

    /** Returns whether the codon at a place may start translation. */
    public boolean starts(byte[] bases, int at) {
        return at + 3 <= bases.length && code.isStart(GeneticCode.codon(bases[at], bases[at + 1], bases[at + 2]));
    }

    private char residue(byte[] bases, int at) {
        int codon = GeneticCode.codon(bases[at], bases[at + 1], bases[at + 2]);
        return code.isStop(codon) ? '*' : code.aminoAcid(codon);
    }
}
