package org.cistron.genes.orf;

import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;

/** Finds the open reading frames of a segment, one pass for each frame and strand. */
public final class OrfScanner {
    /** A candidate that is cut off at an end may be this short, in nucleotides. */
    public static final int SHORTEST_PARTIAL = 60;

    private final GeneticCode code;
    private final byte[] startKinds;
    private final int minimumLength;

    /**
     * Sets what is looked for.
     *
     * @param code the genetic code
     * @param minimumLength shortest complete candidate in nucleotides, stop codon included
     */
    public OrfScanner(GeneticCode code, int minimumLength) {
        this.code = code;
        this.startKinds = StartCodons.kinds(code);
        this.minimumLength = minimumLength;
    }

    /** Returns every candidate of a segment, forward frames first. */
    public OrfIndex scan(Sequence contig, Segment segment) {
        OrfIndex.Builder builder = new OrfIndex.Builder();
        IntList starts = new IntList();
        for (int frame = 0; frame < 3; frame++) {
            new Forward(contig, segment, builder, starts).scan(frame);
        }
        for (int frame = 0; frame < 3; frame++) {
            new Reverse(contig, segment, builder, starts).scan(frame);
        }
        return builder.build();
    }

    /** Walks one frame from its 5' end; positions are distances from the segment's 5' end on the strand. */
    private abstract class Walk {
        final Sequence contig;
        final Segment segment;
        final OrfIndex.Builder builder;
        private final IntList starts;

        Walk(Sequence contig, Segment segment, OrfIndex.Builder builder, IntList starts) {
            this.contig = contig;
            this.segment = segment;
            this.builder = builder;
            this.starts = starts;
        }

        abstract int codonAt(int offset);

        abstract boolean forward();

        abstract boolean openFivePrime();

        abstract boolean openThreePrime();

        abstract void add(int from, int to, boolean partialStart);

        void scan(int frame) {
            int begin = frame;
            boolean atEnd = true;
            int offset = frame;
            starts.clear();
            for (; offset + 3 <= segment.length(); offset += 3) {
                int codon = codonAt(offset);
                if (code.isStop(codon)) {
                    emit(begin, offset + 3, atEnd && openFivePrime(), false);
                    begin = offset + 3;
                    atEnd = false;
                    starts.clear();
                } else if (codon >= 0 && startKinds[codon] >= 0) {
                    starts.add(offset);
                }
            }
            if (openThreePrime()) {
                emit(begin, offset, atEnd && openFivePrime(), true);
            }
        }

        private void emit(int begin, int end, boolean openStart, boolean partialStop) {
            int minimum = partialStop ? SHORTEST_PARTIAL : minimumLength;
            boolean edge = openStart && end - begin >= SHORTEST_PARTIAL;
            boolean any = starts.size() > 0 && end - starts.get(0) >= minimum;
            if (!edge && !any) {
                return;
            }
            builder.openOrf(forward(), partialStop);
            if (edge) {
                add(begin, end, true);
            }
            for (int i = 0; i < starts.size() && end - starts.get(i) >= minimum; i++) {
                add(starts.get(i), end, false);
            }
        }
    }

    private final class Forward extends Walk {
        Forward(Sequence contig, Segment segment, OrfIndex.Builder builder, IntList starts) {
            super(contig, segment, builder, starts);
        }

        @Override
        int codonAt(int offset) {
            return GeneticCode.codonAt(contig, segment.start() + offset);
        }

        @Override
        boolean forward() {
            return true;
        }

        @Override
        boolean openFivePrime() {
            return segment.openLeft();
        }

        @Override
        boolean openThreePrime() {
            return segment.openRight();
        }

        @Override
        void add(int from, int to, boolean partialStart) {
            builder.addCandidate(segment.start() + from, segment.start() + to, partialStart);
        }
    }

    private final class Reverse extends Walk {
        Reverse(Sequence contig, Segment segment, OrfIndex.Builder builder, IntList starts) {
            super(contig, segment, builder, starts);
        }

        @Override
        int codonAt(int offset) {
            return GeneticCode.reverseCodonAt(contig, segment.end() - offset - 3);
        }

        @Override
        boolean forward() {
            return false;
        }

        @Override
        boolean openFivePrime() {
            return segment.openRight();
        }

        @Override
        boolean openThreePrime() {
            return segment.openLeft();
        }

        @Override
        void add(int from, int to, boolean partialStart) {
            builder.addCandidate(segment.end() - to, segment.end() - from, partialStart);
        }
    }
}
