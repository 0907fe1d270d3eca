package org.cistron.io.sequence;

/** Tells a protein from a sequence of nucleotides with a wrong letter in it. */
final class ProteinDetector {
    private static final String ONLY_PROTEIN = "EFILPQZJXO*";
    private static final String USUAL_NUCLEOTIDES = "ACGTUN";

    private ProteinDetector() {}

    /**
     * Returns whether a line with an illegal character is probably protein: the character is an amino acid's (or a
     * stop), and less than three quarters of the line are A, C, G, T, U and N, of which proteins have about a quarter.
     *
     * @param bytes holds the line
     * @param from its start
     * @param to its end
     * @param illegal the character that is no nucleotide code
     */
    static boolean isProtein(byte[] bytes, int from, int to, char illegal) {
        if (ONLY_PROTEIN.indexOf(Character.toUpperCase(illegal)) < 0) {
            return false;
        }
        int usual = 0;
        for (int i = from; i < to; i++) {
            if (USUAL_NUCLEOTIDES.indexOf(Character.toUpperCase((char) (bytes[i] & 0xff))) >= 0) {
                usual++;
            }
        }
        return 4L * usual < 3L * (to - from);
    }
}
