package org.cistron.genes.calling;

/**
 * A gene that an annotation names, in the coordinates of a window; it may stick out at either end.
 *
 * @param left first position
 * @param right position after the last
 * @param forward strand
 * @param kind how far the annotation is to be believed
 */
public record KnownGene(int left, int right, boolean forward, Kind kind) {
    /** What is known of a gene. */
    public enum Kind {
        /** The gene is real; its start is somebody's prediction. */
        ANNOTATED,
        /** The gene is real, and its start was found by experiment. */
        VERIFIED_START,
        /** A pseudogene or a piece of a gene: nothing is to be learned here. */
        UNSURE
    }

    int stop() {
        return forward ? right : left;
    }

    int start() {
        return forward ? left : right;
    }
}
