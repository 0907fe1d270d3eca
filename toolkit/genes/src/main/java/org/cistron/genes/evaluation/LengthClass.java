package org.cistron.genes.evaluation;

/** Genes by length, stop codon included: finding short ones is the hard part. */
public enum LengthClass {
    /** Up to 299 nt: fewer than 100 codons, where chance ORFs abound. */
    SHORT("1-299"),
    /** 300 to 899 nt. */
    MEDIUM("300-899"),
    /** 900 nt and more: the typical gene and beyond. */
    LONG("900+");

    private static final int MEDIUM_FROM = 300;
    private static final int LONG_FROM = 900;

    private final String label;

    LengthClass(String label) {
        this.label = label;
    }

    /**
     * Returns the class of a length.
     *
     * @param nucleotides the length, stop codon included
     */
    public static LengthClass of(int nucleotides) {
        if (nucleotides < MEDIUM_FROM) {
            return SHORT;
        }
        return nucleotides < LONG_FROM ? MEDIUM : LONG;
    }

    /** Returns the lengths in nucleotides: {@code 1-299}, {@code 300-899} or {@code 900+}. */
    public String label() {
        return label;
    }
}
