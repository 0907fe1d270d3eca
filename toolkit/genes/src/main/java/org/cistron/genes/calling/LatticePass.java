package org.cistron.genes.calling;

import java.util.Arrays;

/**
 * One walk over the candidates of a segment from one end: for each, the sum over all chains of genes that end with it, and
 * the best of them.
 *
 * <p>A chain is a series of candidates in which each begins and ends further right than the one before and overlaps it by no
 * more than {@link SpacerLengths#LARGEST_OVERLAP}. Neighbours without overlap are summed up by their end first, so that
 * a candidate costs as many steps as ends lie near it.
 */
final class LatticePass {
    private final Candidates candidates;
    private final SpacerLengths spacers;
    private final boolean mirrored;
    private final int[] byLeft;
    private final int[] byRight;
    private final double[] sum;
    private final double[] best;
    private final double[] far;
    private final int[] before;
    private final Ends ends;
    private final LogSum adder = new LogSum();

    /**
     * Walks.
     *
     * @param mirrored whether the candidates are mirrored ones, so that "before" means "to the right of"
     */
    LatticePass(Candidates candidates, SpacerLengths spacers, boolean mirrored) {
        this.candidates = candidates;
        this.spacers = spacers;
        this.mirrored = mirrored;
        int size = candidates.size();
        byLeft = sorted(candidates.left());
        byRight = sorted(candidates.right());
        sum = new double[size];
        best = new double[size];
        far = new double[size];
        before = new int[size];
        ends = new Ends(candidates, byRight);
        walk();
    }

    /** Returns the log-sum of all chains that end with a candidate, its own score included. */
    double sum(int candidate) {
        return sum[candidate];
    }

    /** Returns the candidates by their left ends. */
    int[] byLeft() {
        return byLeft;
    }

    /** Returns the candidates by their right ends. */
    int[] byRight() {
        return byRight;
    }

    /** Returns the score of the best chain that ends with a candidate. */
    double best(int candidate) {
        return best[candidate];
    }

    /** Returns the candidate before this one on its best chain, or -1. */
    int before(int candidate) {
        return before[candidate];
    }

    /** Returns the log-sum of all chains that may stand before a candidate, none among them, and end before a position. */
    double sumBefore(int candidate, int position) {
        int left = candidates.left()[candidate];
        if (left + SpacerLengths.LARGEST_OVERLAP < position) {
            return sum[candidate] - candidates.score()[candidate];
        }
        adder.clear();
        adder.add(far[candidate]);
        if (!candidates.cutLeft()[candidate]) {
            int near = ends.firstBeyond(left - SpacerLengths.NEAR);
            for (int end = near; end < ends.count && ends.position[end] <= Math.min(left, position - 1); end++) {
                adder.add(
                        ends.sum[end] + spacers.logNear(pair(ends.forward[end], candidate), left - ends.position[end]));
            }
            addOverlapping(candidate, position);
        }
        return adder.result();
    }

    private void addOverlapping(int candidate, int position) {
        int left = candidates.left()[candidate];
        int limit = Math.min(position, candidates.right()[candidate]);
        for (int i = firstRightBeyond(left); i < byRight.length; i++) {
            int other = byRight[i];
            int overlap = candidates.right()[other] - left;
            if (overlap > SpacerLengths.LARGEST_OVERLAP || candidates.right()[other] >= limit) {
                return;
            }
            if (candidates.left()[other] < left && !candidates.cutRight()[other]) {
                adder.add(sum[other] + spacers.logNear(pair(candidates.forward()[other], candidate), -overlap));
            }
        }
    }

    private int firstRightBeyond(int position) {
        int low = 0;
        int high = byRight.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.right()[byRight[middle]] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void walk() {
        Tails tails = new Tails(spacers);
        int firstNear = 0;
        int firstOverlap = 0;
        for (int candidate : byLeft) {
            int left = candidates.left()[candidate];
            while (firstNear < ends.count && ends.position[firstNear] <= left - SpacerLengths.NEAR) {
                tails.add(ends, firstNear++);
            }
            while (firstOverlap < byRight.length && candidates.right()[byRight[firstOverlap]] <= left) {
                firstOverlap++;
            }
            visit(candidate, firstNear, firstOverlap, tails);
        }
    }

    private void visit(int candidate, int firstNear, int firstOverlap, Tails tails) {
        adder.clear();
        double edge = edge(candidate);
        adder.add(edge);
        far[candidate] = edge;
        best[candidate] = edge;
        before[candidate] = -1;
        if (!candidates.cutLeft()[candidate]) {
            for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
                for (int strand = 0; strand < 2; strand++) {
                    int pair = pair(strand == 0, candidate);
                    double link = tails.link(pair, kind, candidates.left()[candidate]);
                    offer(
                            candidate,
                            tails.sum[strand][kind] + link,
                            tails.best[strand][kind] + link,
                            tails.last[strand][kind]);
                }
            }
            far[candidate] = adder.result();
            near(candidate, firstNear);
            overlapping(candidate, firstOverlap);
        }
        double score = candidates.score()[candidate];
        sum[candidate] = adder.result() + score;
        best[candidate] += score;
        ends.add(candidate, sum[candidate], best[candidate]);
    }

    /** The segment's end before the first gene; what is common to all chains is left out. */
    double edge(int candidate) {
        return candidates.cutLeft()[candidate]
                ? 0
                : spacers.logSurvival(candidates.left()[candidate]);
    }

    private void near(int candidate, int first) {
        int left = candidates.left()[candidate];
        for (int end = first; end < ends.count && ends.position[end] <= left; end++) {
            double link = spacers.logNear(pair(ends.forward[end], candidate), left - ends.position[end]);
            offer(candidate, ends.sum[end] + link, ends.best[end] + link, ends.last[end]);
        }
    }

    private void overlapping(int candidate, int first) {
        int left = candidates.left()[candidate];
        int right = candidates.right()[candidate];
        for (int i = first; i < byRight.length; i++) {
            int other = byRight[i];
            int overlap = candidates.right()[other] - left;
            if (overlap > SpacerLengths.LARGEST_OVERLAP || candidates.right()[other] >= right) {
                return;
            }
            if (candidates.left()[other] < left && !candidates.cutRight()[other]) {
                double link = spacers.logNear(pair(candidates.forward()[other], candidate), -overlap);
                offer(candidate, sum[other] + link, best[other] + link, other);
            }
        }
    }

    private void offer(int candidate, double chainSum, double chainBest, int last) {
        adder.add(chainSum);
        if (chainBest > best[candidate]) {
            best[candidate] = chainBest;
            before[candidate] = last;
        }
    }

    private int pair(boolean otherForward, int candidate) {
        boolean forward = candidates.forward()[candidate];
        return mirrored ? SpacerLengths.pair(forward, otherForward) : SpacerLengths.pair(otherForward, forward);
    }

    /** Returns candidates by position, then by index: an order that is the same for the same input. */
    private static int[] sorted(int[] first) {
        long[] keys = new long[first.length];
        for (int i = 0; i < first.length; i++) {
            keys[i] = (long) first[i] << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** Candidates gathered by where they end and their strand. */
    private static final class Ends {
        private final int[] position;
        private final boolean[] forward;
        private final double[] sum;
        private final double[] best;
        private final int[] last;
        private final int[] of;
        private int count;

        Ends(Candidates candidates, int[] byRight) {
            int size = candidates.size();
            position = new int[size];
            forward = new boolean[size];
            of = new int[size];
            int[] open = {-1, -1};
            for (int candidate : byRight) {
                int strand = candidates.forward()[candidate] ? 0 : 1;
                int right = candidates.right()[candidate];
                if (open[strand] < 0 || position[open[strand]] != right) {
                    position[count] = right;
                    forward[count] = strand == 0;
                    open[strand] = count++;
                }
                of[candidate] = open[strand];
            }
            sum = new double[count];
            best = new double[count];
            last = new int[count];
            Arrays.fill(sum, Double.NEGATIVE_INFINITY);
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
        }

        int firstBeyond(int limit) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (position[middle] <= limit) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        void add(int candidate, double chainSum, double chainBest) {
            int end = of[candidate];
            sum[end] = LogSum.of(sum[end], chainSum);
            if (chainBest > best[end]) {
                best[end] = chainBest;
                last[end] = candidate;
            }
        }
    }

    /** Everything that ended too far back to be looked at one by one, by strand and exponential. */
    private static final class Tails {
        private final SpacerLengths spacers;
        private final double[][] sum = new double[2][SpacerLengths.TAILS];
        private final double[][] best = new double[2][SpacerLengths.TAILS];
        private final int[][] last = new int[2][SpacerLengths.TAILS];

        Tails(SpacerLengths spacers) {
            this.spacers = spacers;
            for (int strand = 0; strand < 2; strand++) {
                Arrays.fill(sum[strand], Double.NEGATIVE_INFINITY);
                Arrays.fill(best[strand], Double.NEGATIVE_INFINITY);
            }
        }

        /** Takes an end in; kept as if the exponential began at position 0, so that nothing need be updated. */
        void add(Ends ends, int end) {
            int strand = ends.forward[end] ? 0 : 1;
            for (int kind = 0; kind < SpacerLengths.TAILS; kind++) {
                double shift = spacers.decay(kind) * ends.position[end];
                sum[strand][kind] = LogSum.of(sum[strand][kind], ends.sum[end] + shift);
                if (ends.best[end] + shift > best[strand][kind]) {
                    best[strand][kind] = ends.best[end] + shift;
                    last[strand][kind] = ends.last[end];
                }
            }
        }

        double link(int pair, int kind, int left) {
            return spacers.logTail(pair, kind) - spacers.decay(kind) * (left - SpacerLengths.NEAR);
        }
    }
}
