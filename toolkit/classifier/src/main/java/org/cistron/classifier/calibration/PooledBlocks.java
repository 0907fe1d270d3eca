package org.cistron.classifier.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Cases by rising log-odds, pooled until the share of positive ones does not fall from one block to the next. */
final class PooledBlocks {
    private final Deque<Pool> blocks = new ArrayDeque<>();
    private final double least;

    /** Cases from one log-odds to another: their weight, and that of the positive ones. */
    private record Pool(double from, double to, double weight, double positive) {
        double share() {
            return positive / weight;
        }

        Pool with(Pool next) {
            return new Pool(from, next.to, weight + next.weight, positive + next.positive);
        }
    }

    PooledBlocks(Lessons lessons) {
        least = 1 / (lessons.weight(true) + lessons.weight(false) + 2);
        Pool equal = null;
        for (int row : lessons.sortedRows()) {
            double raw = lessons.logOdds(row) + 0.0; // makes the two zeros one
            double weight = lessons.weight(row);
            Pool one = new Pool(raw, raw, weight, lessons.positive(row) ? weight : 0);
            if (equal != null && equal.to() != raw) {
                push(equal);
                equal = one;
            } else {
                equal = equal == null ? one : equal.with(one);
            }
        }
        push(equal);
    }

    private void push(Pool next) {
        Pool pooled = next;
        while (!blocks.isEmpty() && blocks.peekLast().share() >= pooled.share()) {
            pooled = blocks.removeLast().with(pooled);
        }
        blocks.addLast(pooled);
    }

    IsotonicRegression regression() {
        List<Double> logOdds = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (Iterator<Pool> all = blocks.iterator(); all.hasNext(); ) {
            Pool pool = all.next();
            double probability = Math.max(least, Math.min(1 - least, pool.share()));
            logOdds.add(pool.from());
            probabilities.add(probability);
            if (pool.to() > pool.from()) {
                logOdds.add(pool.to());
                probabilities.add(probability);
            }
        }
        return new IsotonicRegression(
                logOdds.stream().mapToDouble(value -> value).toArray(),
                probabilities.stream().mapToDouble(value -> value).toArray());
    }
}
