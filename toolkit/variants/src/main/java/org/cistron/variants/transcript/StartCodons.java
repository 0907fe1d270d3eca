package org.cistron.variants.transcript;

import java.util.Set;
import org.cistron.api.sequence.GeneticCode;

/**
 * Which codons start translation after a change. NCBI's tables list rare starts of nuclear genes too (CTG and TTG of code 1),
 * which don't rescue a gene that loses its ATG; where bacteria and organelles start, all that are listed do.
 */
final class StartCodons {
    /** Codes of bacteria, plastids and mitochondria. */
    private static final Set<Integer> MANY = Set.of(2, 3, 4, 5, 9, 11, 13, 14, 16, 21, 22, 23, 24, 25, 32, 33);

    private static final String USUAL = "ATG";

    private final GeneticCode code;

    StartCodons(GeneticCode code) {
        this.code = code;
    }

    /** Returns whether an annotated start can be believed to be one. */
    boolean known(int codon) {
        return code.isStart(codon);
    }

    /** Returns whether a codon that came in the place of a start still starts translation. */
    boolean retains(int codon) {
        return code.isStart(codon)
                && (MANY.contains(code.number()) || GeneticCode.letters(codon).equals(USUAL));
    }
}
