package org.cistron.genes.orf;

import org.cistron.api.sequence.Strand;

/**
 * Every start-to-stop candidate of a segment in six frames: the gene finder walks these, not nucleotides.
 *
 * <p>Candidates of one open reading frame share their stop and lie next to one another, the longest first. All positions are
 * contig positions, 0-based, half-open, on the forward strand.
 */
public final class OrfIndex {
    private final int[] left;
    private final int[] right;
    private final int[] orf;
    private final int[] firstOfOrf;
    private final boolean[] forward;
    private final boolean[] partialStop;
    private final boolean[] partialStart;

    OrfIndex(Builder builder) {
        left = builder.left.toArray();
        right = builder.right.toArray();
        orf = builder.orf.toArray();
        firstOfOrf = builder.firstOfOrf.toArray(left.length);
        forward = builder.forward.toBooleans();
        partialStop = builder.partialStop.toBooleans();
        partialStart = builder.partialStart.toBooleans();
    }

    /** Returns the number of candidates. */
    public int size() {
        return left.length;
    }

    /** Returns the number of open reading frames. */
    public int orfs() {
        return forward.length;
    }

    /** Returns the first position of a candidate. */
    public int left(int candidate) {
        return left[candidate];
    }

    /** Returns the position after the last of a candidate. */
    public int right(int candidate) {
        return right[candidate];
    }

    /** Returns the nucleotides of a candidate. */
    public int length(int candidate) {
        return right[candidate] - left[candidate];
    }

    /** Returns the open reading frame that a candidate belongs to. */
    public int orf(int candidate) {
        return orf[candidate];
    }

    /** Returns the first (longest) candidate of an open reading frame; with {@link #orfs()}, the number of candidates. */
    public int firstOfOrf(int openReadingFrame) {
        return firstOfOrf[openReadingFrame];
    }

    /** Returns whether an open reading frame is on the forward strand. */
    public boolean forward(int openReadingFrame) {
        return forward[openReadingFrame];
    }

    /** Returns the strand of a candidate. */
    public Strand strand(int candidate) {
        return forward[orf[candidate]] ? Strand.FORWARD : Strand.REVERSE;
    }

    /** Returns whether the stop codon of an open reading frame lies outside its segment. */
    public boolean partialStop(int openReadingFrame) {
        return partialStop[openReadingFrame];
    }

    /** Returns whether the start codon of a candidate lies outside its segment. */
    public boolean partialStart(int candidate) {
        return partialStart[candidate];
    }

    /** Returns the leftmost position of a candidate's first codon. */
    public int startCodonPosition(int candidate) {
        return forward[orf[candidate]] ? left[candidate] : right[candidate] - 3;
    }

    /** Collects candidates in the order they are to have. */
    static final class Builder {
        private final IntList left = new IntList();
        private final IntList right = new IntList();
        private final IntList orf = new IntList();
        private final IntList firstOfOrf = new IntList();
        private final IntList forward = new IntList();
        private final IntList partialStop = new IntList();
        private final IntList partialStart = new IntList();

        void openOrf(boolean isForward, boolean hasNoStop) {
            firstOfOrf.add(left.size());
            forward.add(isForward ? 1 : 0);
            partialStop.add(hasNoStop ? 1 : 0);
        }

        void addCandidate(int from, int to, boolean hasNoStart) {
            left.add(from);
            right.add(to);
            orf.add(forward.size() - 1);
            partialStart.add(hasNoStart ? 1 : 0);
        }

        OrfIndex build() {
            return new OrfIndex(this);
        }
    }
}
