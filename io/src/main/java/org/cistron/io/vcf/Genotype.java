package org.cistron.io.vcf;

import java.util.Optional;
import java.util.stream.IntStream;

/** Which alleles a sample has: 0 is the reference allele, 1 the first alternate allele. */
public final class Genotype {
    /** Stands for an allele that is not known. */
    public static final int UNKNOWN = -1;

    private final int[] alleles;
    private final boolean phased;
    private final Optional<String> phaseSet;

    private Genotype(int[] alleles, boolean phased, Optional<String> phaseSet) {
        this.alleles = alleles;
        this.phased = phased;
        this.phaseSet = phaseSet;
    }

    /**
     * Reads a genotype that was checked.
     *
     * @param text such as {@code 0|1}
     * @param phaseSet value of PS
     */
    static Genotype of(String text, Optional<String> phaseSet) {
        int[] alleles = IntStream.iterate(0, at -> at >= 0, at -> next(text, at))
                .map(at -> allele(text, at))
                .toArray();
        return new Genotype(alleles, text.indexOf('/') < 0, phaseSet);
    }

    /** Returns how many alleles there are. */
    public int ploidy() {
        return alleles.length;
    }

    /**
     * Returns an allele, from 0, in the order written; {@link #UNKNOWN} where it is not known. It may be 1 in a record that
     * has no alternate alleles.
     */
    public int allele(int index) {
        return alleles[index];
    }

    /** Returns whether the order of the alleles says on which chromosome each lies; true of a single allele. */
    public boolean phased() {
        return phased;
    }

    /**
     * Returns the name of the set of records within which phased alleles of the same index lie on the same chromosome
     * (PS). Phased genotypes without one belong to one set per contig.
     */
    public Optional<String> phaseSet() {
        return phaseSet;
    }

    private static int next(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) == '|' || text.charAt(i) == '/') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int allele(String text, int at) {
        if (text.charAt(at) == '.') {
            return UNKNOWN;
        }
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return Integer.parseInt(text, at, end, 10);
    }
}
