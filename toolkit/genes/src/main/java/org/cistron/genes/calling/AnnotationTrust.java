package org.cistron.genes.calling;

/**
 * How far an annotation is believed, in natural-logarithm odds: it is an observation with errors, so each of its statements
 * counts for so much and no more. A gene that looks real beyond that is not unlearned because nobody annotated it.
 *
 * @param gene that an annotated gene is real
 * @param absence that a candidate nobody annotated is no gene
 * @param start that an annotated start is right
 * @param verifiedStart that a start found by experiment is right
 */
public record AnnotationTrust(double gene, double absence, double start, double verifiedStart) {

    /**
     * Returns what the shipped models are trained with. Low, so that the loss comes near to the number of genes and starts that
     * are expected to be wrong (which it is but for a factor where trust goes to 0), and an annotation's errors, each of which
     * costs no more than this, do not outweigh what the others teach.
     */
    public static AnnotationTrust standard() {
        return new AnnotationTrust(2, 2, 1, 4);
    }
}
