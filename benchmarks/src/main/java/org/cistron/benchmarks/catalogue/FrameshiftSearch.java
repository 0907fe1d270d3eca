package org.cistron.benchmarks.catalogue;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds an indel that shifts the reading frame so that a given residue is the first to change: one nucleotide of its codon is
 * deleted, or else one is inserted before one of the codon's; the first that does is taken, from the codon's beginning and in the
 * order A, C, G, T. It may not put a stop codon in the residue's place, which HGVS names as a substitution.
 */
final class FrameshiftSearch {
    private static final int CODON = 3;

    private FrameshiftSearch() {}

    /**
     * Searches the codon of a residue.
     *
     * @param residue its number, from 1
     */
    static Optional<GeneEdit> find(GeneSequence gene, int residue) {
        return candidates(CODON * (residue - 1))
                .filter(edit -> firstChanged(gene.protein(), gene.proteinWith(edit)) == residue)
                .findFirst();
    }

    private static Stream<GeneEdit> candidates(int codon) {
        Stream<GeneEdit> deletions =
                IntStream.range(codon, codon + CODON).mapToObj(position -> new GeneEdit(position, position + 1, ""));
        Stream<GeneEdit> insertions = IntStream.range(codon, codon + CODON)
                .boxed()
                .flatMap(position ->
                        Stream.of("A", "C", "G", "T").map(letter -> new GeneEdit(position, position, letter)));
        return Stream.concat(deletions, insertions);
    }

    /** Number of the first residue that differs; 0 where none does, or where it is a stop codon. */
    private static int firstChanged(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int i = 0;
        while (i < shorter && before.charAt(i) == after.charAt(i)) {
            i++;
        }
        return i == shorter || after.charAt(i) == Residues.STOP ? 0 : i + 1;
    }
}
