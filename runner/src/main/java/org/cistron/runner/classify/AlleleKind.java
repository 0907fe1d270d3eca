package org.cistron.runner.classify;

/** What became of an allele. */
public enum AlleleKind {
    /** Its consequences are told. */
    CLASSIFIED("alleles"),
    /** Spanned by a deletion upstream ({@code *}): passed through. */
    SPANNED("alleles_spanned"),
    /** Symbolic, such as {@code <DEL>}: passed through. */
    SYMBOLIC("alleles_symbolic"),
    /** A breakend: passed through. */
    BREAKEND("alleles_breakend"),
    /** The same letters as the reference allele: passed through. */
    SAME_AS_REFERENCE("alleles_same_as_reference"),
    /** On a contig that the reference lacks, or at the telomere: passed through. */
    OUTSIDE_REFERENCE("alleles_outside_reference");

    private final String count;

    AlleleKind(String count) {
        this.count = count;
    }

    /** Returns the name under which they are counted in {@code run.json}. */
    String count() {
        return count;
    }
}
