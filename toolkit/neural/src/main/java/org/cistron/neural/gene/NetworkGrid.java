package org.cistron.neural.gene;

/**
 * How a contig is cut into a network's windows: on a grid that is anchored at contig position 0 and belongs to the model, so that
 * no tensor depends on threads, chunks or shards. Each window speaks for its core alone; the rest is context.
 *
 * @param core nucleotides that a window speaks for
 * @param overlap nucleotides of context on either side
 * @param batch windows of one batch
 */
public record NetworkGrid(int core, int overlap, int batch) {

    /** Checks that windows hold whole tokens. */
    public NetworkGrid {
        if (core < 3 || overlap < 0 || batch < 1 || (core + 2 * overlap) % 3 != 0) {
            throw new IllegalArgumentException("grid of core " + core + ", overlap " + overlap + ", batch " + batch
                    + ": expected positive numbers and windows of a multiple of three nucleotides");
        }
    }

    /** Windows of 9,216 nt that speak for 8,192, eight in a batch. */
    public static NetworkGrid standard() {
        return new NetworkGrid(8192, 512, 8);
    }

    /** Returns the nucleotides of a window. */
    public int window() {
        return core + 2 * overlap;
    }

    /** Returns the nucleotides that a batch speaks for. */
    public int span() {
        return core * batch;
    }

    /**
     * Returns the grid for a contig: a short one is a single window of its own, of the smallest of a few lengths that holds
     * it, so that it costs no more than it must.
     */
    NetworkGrid forContig(int length) {
        for (int shorter = window() / 8; shorter < window(); shorter *= 2) {
            int whole = shorter / 3 * 3;
            if (length <= whole) {
                return new NetworkGrid(whole, 0, 1);
            }
        }
        return length <= core ? new NetworkGrid(core, overlap, 1) : this;
    }
}
