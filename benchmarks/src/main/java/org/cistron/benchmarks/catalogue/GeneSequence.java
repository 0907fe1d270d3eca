package org.cistron.benchmarks.catalogue;

import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;
import org.cistron.api.variant.Variant;

/**
 * A gene and what surrounds it, read along its strand. Positions count from the gene's first nucleotide, which is 0; what lies
 * before it is below 0. The genetic code is NCBI's table 11.
 */
final class GeneSequence {
    /** The genetic code of bacteria. */
    static final GeneticCode CODE = GeneticCode.byNumber(11);

    private static final int CODON = 3;

    /** How far beyond the gene's end a protein is followed that has lost its stop codon. */
    private static final int BEYOND = 3000;

    private final CatalogueGene gene;
    private final String contig;
    private final String protein;

    /**
     * Reads a gene.
     *
     * @param gene where it lies
     * @param contig the upper-case letters of its contig
     */
    GeneSequence(CatalogueGene gene, String contig) {
        this.gene = gene;
        this.contig = contig;
        this.protein = protein(letters(0, length()));
    }

    /** Returns the number of the gene's nucleotides. */
    int length() {
        return gene.region().length();
    }

    /** Returns whether [start, end) lies on the contig. */
    boolean holds(int start, int end) {
        return start <= end && left(start, end) >= 0 && left(start, end) + end - start <= contig.length();
    }

    /** Returns the letters of [start, end) on the gene's strand; {@link #holds} says whether there are any. */
    String letters(int start, int end) {
        int from = left(start, end);
        String forward = contig.substring(from, from + end - start);
        return onStrand(forward);
    }

    /** Returns the codon of a residue, counted from 1. */
    String codon(int residue) {
        return letters(CODON * (residue - 1), CODON * residue);
    }

    /** Returns the protein as one-letter residues, the first M whatever its codon, {@code *} at the end. */
    String protein() {
        return protein;
    }

    /** Returns the protein that a changed gene makes: up to its first stop codon, however far beyond the gene that lies. */
    String proteinWith(GeneEdit edit) {
        int end = length();
        while (end < length() + BEYOND && holds(0, end + CODON)) {
            end += CODON;
        }
        return protein(letters(0, edit.start()) + edit.inserted() + letters(edit.end(), end));
    }

    /** Returns a change as one of the contig's forward strand. */
    Variant variant(GeneEdit edit) {
        int start = left(edit.start(), edit.end());
        String reference = contig.substring(start, start + edit.end() - edit.start());
        return new Variant(gene.region().contig(), start, reference, onStrand(edit.inserted()));
    }

    private static String protein(String letters) {
        StringBuilder residues = new StringBuilder();
        for (int i = 0; i + CODON <= letters.length(); i += CODON) {
            char residue = CODE.aminoAcid(codonOf(letters.substring(i, i + CODON)));
            residues.append(i == 0 ? 'M' : residue);
            if (i > 0 && residue == Residues.STOP) {
                break;
            }
        }
        return residues.toString();
    }

    /** Returns the number of a codon, as {@link GeneticCode} counts them. */
    static int codonOf(String letters) {
        return GeneticCode.codon(
                Sequence.code(letters.charAt(0)), Sequence.code(letters.charAt(1)), Sequence.code(letters.charAt(2)));
    }

    private int left(int start, int end) {
        return gene.strand() == Strand.FORWARD
                ? gene.region().start() + start
                : gene.region().end() - end;
    }

    private String onStrand(String forward) {
        if (gene.strand() == Strand.FORWARD) {
            return forward;
        }
        StringBuilder turned = new StringBuilder(forward.length());
        for (int i = forward.length() - 1; i >= 0; i--) {
            turned.append(Sequence.letter(Sequence.complement(Sequence.code(forward.charAt(i)))));
        }
        return turned.toString();
    }
}
