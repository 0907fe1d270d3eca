package org.cistron.genes.calling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sum over all chains that hold no candidate of a reading frame, added up directly: what is left of 1 where a posterior is
 * so near to 1 that subtracting would leave nothing but rounding errors.
 *
 * <p>All candidates of a frame end at one stop. Every chain falls in two there: the genes that end before the stop's position,
 * and the others, which are none of the frame's if the first of them is not. So the sum goes over the pairs of genes that meet
 * across the position; of those far apart, over their sums by exponential.
 */
final class ChainsWithout {
    /** Place of the sum over chains that begin with a candidate; before it those by strand and exponential. */
    private static final int FIRST = 2 * SpacerLengths.TAILS;

    private static final int SUMS = FIRST + 1;

    private final Candidates candidates;
    private final SpacerLengths spacers;
    private final LatticePass before;
    private final LatticePass after;
    private final boolean mirrored;
    private final int[] byLeft;
    private final int[] byRight;
    private final double[] beyond;

    /**
     * Prepares.
     *
     * @param before the pass over these candidates
     * @param after the pass over their mirror image
     * @param mirrored whether these candidates are the mirrored ones themselves
     */
    ChainsWithout(
            Candidates candidates, SpacerLengths spacers, LatticePass before, LatticePass after, boolean mirrored) {
        this.candidates = candidates;
        this.spacers = spacers;
        this.before = before;
        this.after = after;
        this.mirrored = mirrored;
        this.byLeft = before.byLeft();
        this.byRight = before.byRight();
        this.beyond = beyond();
    }

    /**
     * Fills in the frames whose stop lies to the right.
     *
     * @param frame by candidate, the number of its frame
     * @param wanted by candidate, whether its frame's stop lies to the right
     * @param without by frame, the log-sum of the chains without it, less what all chains have in common; filled in
     */
    void fill(int[] frame, boolean[] wanted, double[] without) {
        Cut cut = new Cut();
        int last = -1;
        for (int candidate : byRight) {
            if (wanted[candidate] && frame[candidate] != last) {
                last = frame[candidate];
                cut.moveTo(candidates.right()[candidate]);
                without[last] = cut.sum(frame, last);
            }
        }
    }

    /** Returns, for each place in the order of left ends, sums over the candidates from there on, {@link #SUMS} a place. */
    private double[] beyond() {
        int size = byLeft.length;
        double[] sums = new double[SUMS * (size + 1)];
        double[] sum = new double[SUMS];
        Arrays.fill(sum, Double.NEGATIVE_INFINITY);
        System.arraycopy(sum, 0, sums, SUMS * size, SUMS);
        for (int i = size - 1; i >= 0; i--) {
            int candidate = byLeft[i];
            double chains = after.sum(candidate);
            for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
                double decay = spacers.decay(kind) * (candidates.left()[candidate] - SpacerLengths.NEAR);
                int place = place(candidates.forward()[candidate], kind);
                sum[place] = LogSum.of(sum[place], chains - decay);
            }
            sum[FIRST] = LogSum.of(sum[FIRST], chains + before.edge(candidate));
            System.arraycopy(sum, 0, sums, SUMS * i, SUMS);
        }
        return sums;
    }

    private static int place(boolean forward, int kind) {
        return (forward ? 0 : SpacerLengths.TAILS) + kind;
    }

    private int pair(boolean left, boolean right) {
        return mirrored ? SpacerLengths.pair(right, left) : SpacerLengths.pair(left, right);
    }

    /** A position that moves to the right, and all chains in two parts there. */
    private final class Cut {
        private final List<Integer> near = new ArrayList<>();
        private final double[] ended = new double[2 * SpacerLengths.TAILS];
        private final LogSum adder = new LogSum();
        private double alone = Double.NEGATIVE_INFINITY;
        private int position;
        private int countEnded;
        private int countBegun;

        Cut() {
            Arrays.fill(ended, Double.NEGATIVE_INFINITY);
        }

        void moveTo(int newPosition) {
            position = newPosition;
            while (countEnded < byRight.length && candidates.right()[byRight[countEnded]] < position) {
                end(byRight[countEnded++]);
            }
            while (countBegun < byLeft.length
                    && candidates.left()[byLeft[countBegun]] < position + SpacerLengths.NEAR) {
                near.add(byLeft[countBegun++]);
            }
            near.removeIf(candidate -> candidates.right()[candidate] < position);
        }

        private void end(int candidate) {
            int right = candidates.right()[candidate];
            double chains = before.sum(candidate);
            for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
                int place = place(candidates.forward()[candidate], kind);
                ended[place] = LogSum.of(ended[place], chains + spacers.decay(kind) * right);
            }
            alone = LogSum.of(alone, chains + after.edge(candidate));
        }

        double sum(int[] frame, int without) {
            adder.clear();
            adder.add(alone);
            for (int candidate : near) {
                if (frame[candidate] != without) {
                    adder.add(before.sumBefore(candidate, position) + after.sum(candidate));
                }
            }
            int begun = SUMS * countBegun;
            adder.add(beyond[begun + FIRST]);
            for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
                for (int strands = 0; strands < 4; strands++) {
                    boolean left = strands < 2;
                    boolean right = strands % 2 == 0;
                    adder.add(ended[place(left, kind)]
                            + beyond[begun + place(right, kind)]
                            + spacers.logTail(pair(left, right), kind));
                }
            }
            return adder.result();
        }
    }
}
