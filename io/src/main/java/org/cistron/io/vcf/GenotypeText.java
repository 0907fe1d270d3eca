package org.cistron.io.vcf;

/**
 * Checks a genotype: allele numbers, or dots, between {@code |} and {@code /}. Where ALT is a dot, 1 is let pass: programs
 * that drop the alternate allele leave genotypes behind.
 */
final class GenotypeText {
    /** The ploidy of a genotype that says nothing, a lone dot. */
    static final int UNKNOWN_PLOIDY = 0;

    private static final int MOST_DIGITS = 9;

    private GenotypeText() {}

    /** Returns the ploidy. */
    static int ploidy(String text, int alternates) throws LineFault {
        int ploidy = 0;
        for (int from = 0; from <= text.length(); ploidy++) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '|' && text.charAt(to) != '/') {
                to++;
            }
            checkAllele(text, from, to, alternates);
            from = to + 1;
        }
        return text.equals(".") ? UNKNOWN_PLOIDY : ploidy;
    }

    private static void checkAllele(String text, int from, int to, int alternates) throws LineFault {
        if (to == from + 1 && text.charAt(from) == '.') {
            return;
        }
        boolean digits = to > from && to - from <= MOST_DIGITS;
        for (int i = from; i < to; i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!digits) {
            throw fault("genotype " + LineFault.quoted(text), "allele numbers between / or |, such as 0/1");
        }
        int highest = Math.max(1, alternates);
        if (Integer.parseInt(text, from, to, 10) > highest) {
            throw fault("genotype " + LineFault.quoted(text), "allele numbers up to " + highest);
        }
    }

    private static LineFault fault(String found, String expected) {
        return new LineFault(FaultKind.SAMPLE, found, expected, "Correct the genotype, or write ./. for none.");
    }
}
