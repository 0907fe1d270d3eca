package org.cistron.classifier.learning;

import java.util.Random;
import java.util.stream.IntStream;

/** Grows one of {@link ExtraTrees}. */
final class RandomTreeGrower {
    private final Examples examples;
    private final float[][] columns;
    private final ExtraTreesOptions options;
    private final Random random;
    private final TreeBuilder builder = new TreeBuilder();
    private final int[] rows;
    private final int[] right;
    /** Of the node's cases, in their order: the feature that is tried, and the weight, below 0 for negative ones. */
    private final float[] values;

    private final double[] signedWeights;
    private final int[] features;
    private final int tried;
    private final double baseRate;

    RandomTreeGrower(Examples examples, float[][] columns, ExtraTreesOptions options, Random random) {
        this.examples = examples;
        this.columns = columns;
        this.options = options;
        this.random = random;
        rows = IntStream.range(0, examples.count()).toArray();
        right = new int[rows.length];
        values = new float[rows.length];
        signedWeights = new double[rows.length];
        features = IntStream.range(0, columns.length).toArray();
        tried = options.tried() > 0 ? options.tried() : (int) Math.ceil(Math.sqrt(columns.length));
        baseRate = 1 / (1 + Math.exp(-examples.baseLogOdds()));
    }

    DecisionTree grow() {
        grow(0, rows.length, 0);
        return builder.tree();
    }

    private void grow(int from, int to, int depth) {
        double positive = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            double one = examples.weight(rows[i]);
            boolean counts = examples.positive(rows[i]);
            weight += one;
            positive += counts ? one : 0;
            signedWeights[i] = counts ? one : -one;
        }
        double value = (positive + options.smoothing() * baseRate) / (weight + options.smoothing());
        int node = builder.leaf((float) value);
        boolean pure = positive == 0 || positive == weight;
        if (pure || depth == options.depth() || to - from < 2 * options.leastLeaf()) {
            return;
        }
        RandomSplit best = best(from, to);
        if (best.possible()) {
            builder.split(node, best.feature(), best.threshold(), best.missingLeft());
            int middle = divide(from, to, best);
            grow(from, middle, depth + 1);
            builder.rightBegins(node);
            grow(middle, to, depth + 1);
        }
    }

    /** Draws features, each once, until enough of them could be asked. */
    private RandomSplit best(int from, int to) {
        RandomSplit best = RandomSplit.NONE;
        int asked = 0;
        for (int drawn = 0; drawn < features.length && asked < tried; drawn++) {
            int other = drawn + random.nextInt(features.length - drawn);
            int feature = features[other];
            features[other] = features[drawn];
            features[drawn] = feature;
            RandomSplit split = draw(feature, from, to);
            if (split.askable()) {
                asked++;
                best = split.purity() > best.purity() ? split : best;
            }
        }
        return best;
    }

    private RandomSplit draw(int feature, int from, int to) {
        float[] column = columns[feature];
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        int missing = 0;
        for (int i = from; i < to; i++) {
            float value = column[rows[i]];
            values[i] = value;
            if (Float.isNaN(value)) {
                missing++;
            }
            least = value < least ? value : least;
            greatest = value > greatest ? value : greatest;
        }
        if (missing == to - from || (least == greatest && missing == 0)) {
            return RandomSplit.NONE;
        }
        float threshold = (float) (least + random.nextDouble() * ((double) greatest - least));
        // Rounding must not take the greatest to the left; where there is one value only, missing ones are told from
        // it.
        float below = threshold < greatest ? threshold : least;
        boolean missingLeft = least < greatest && random.nextBoolean();
        SplitCount count = new SplitCount(below, missingLeft);
        count.add(values, signedWeights, from, to);
        return count.split(feature, missing > 0, options.leastLeaf());
    }

    /** Puts the cases that go left first, the order kept on both sides, and returns where the others begin. */
    private int divide(int from, int to, RandomSplit split) {
        float[] column = columns[split.feature()];
        int left = from;
        int others = 0;
        for (int i = from; i < to; i++) {
            int row = rows[i];
            float value = column[row];
            if (Float.isNaN(value) ? split.missingLeft() : value <= split.threshold()) {
                rows[left++] = row;
            } else {
                right[others++] = row;
            }
        }
        System.arraycopy(right, 0, rows, left, others);
        return left;
    }
}
