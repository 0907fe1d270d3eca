package org.cistron.genes.calling;

/**
 * How far an annotation is believed, in natural-logarithm odds: it is an observation with errors, so each of its statements
 * counts for so much and no more. A gene that looks real beyond that is not unlearned because nobody annotated it.
 *
 * @param gene that an annotated gene is real
 * @param absence that a long candidate nobody annotated is no gene
 * @param start that an annotated start is right
 * @param verifiedStart that a start found by experiment is right
 */
public record AnnotationTrust(double gene, double absence, double start, double verifiedStart) {
    /** Nucleotides from which on a gene is seldom left out of an annotation. */
    private static final double LONG = 600;
    /** What is left of the trust in the absence of the shortest. */
    private static final double LEAST_SHARE = 0.25;

    /**
     * Returns what the shipped models are trained with. Low, so that the loss comes near to the number of genes and starts that
     * are expected to be wrong (which it is but for a factor where trust goes to 0), and an annotation's errors, each of which
     * costs no more than this, do not outweigh what the others teach.
     */
    public static AnnotationTrust standard() {
        return new AnnotationTrust(2, 3, 1, 4);
    }

    /**
     * Returns how far it is believed that a candidate nobody annotated is no gene: the less the shorter it is, since short genes
     * are what annotations leave out, and a network that took each of these at its word would learn to do so too.
     *
     * @param nucleotides of the candidate
     */
    public double absence(int nucleotides) {
        return absence * Math.max(LEAST_SHARE, Math.min(1, nucleotides / LONG));
    }
}
