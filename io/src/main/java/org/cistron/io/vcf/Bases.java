package org.cistron.io.vcf;

/** Which letters alleles are made of. */
final class Bases {
    private Bases() {}

    /** Returns whether there are bases and nothing else: A, C, G, T, N in either case. */
    static boolean only(String allele) {
        for (int i = 0; i < allele.length(); i++) {
            switch (allele.charAt(i)) {
                case 'A', 'C', 'G', 'T', 'N', 'a', 'c', 'g', 't', 'n' -> {}
                default -> {
                    return false;
                }
            }
        }
        return !allele.isEmpty();
    }
}
