package org.cistron.classifier.learning;

import java.util.ArrayDeque;
import java.util.Deque;

/** Grows the trees of {@link GradientBoosting}, each against the gradients as they are. */
final class BoostedTreeGrower {
    private final BinnedColumns columns;
    private final BoostingOptions options;
    private final LogisticLoss loss;
    private final Deque<Histograms> spare = new ArrayDeque<>();
    private final int[] right;

    BoostedTreeGrower(BinnedColumns columns, int count, BoostingOptions options, LogisticLoss loss) {
        this.columns = columns;
        this.options = options;
        this.loss = loss;
        this.right = new int[count];
    }

    /** Grows a tree on some cases, which are put in another order, with some features. */
    DecisionTree grow(int[] rows, int[] features) {
        TreeBuilder builder = new TreeBuilder();
        Histograms histograms = histograms();
        histograms.fill(features, rows, 0, rows.length, loss);
        grow(new Node(rows, 0, rows.length, 0), features, histograms, builder);
        spare.push(histograms);
        return builder.tree();
    }

    /** The cases {@code rows[from]} to before {@code rows[to]}, and how many questions led to them. */
    @SuppressWarnings("ArrayRecordComponent") // a view of the one array that all nodes share
    private record Node(int[] rows, int from, int to, int depth) {
        Node left(int middle) {
            return new Node(rows, from, middle, depth + 1);
        }

        Node right(int middle) {
            return new Node(rows, middle, to, depth + 1);
        }

        int size() {
            return to - from;
        }
    }

    private void grow(Node node, int[] features, Histograms histograms, TreeBuilder builder) {
        double gradient = 0;
        double hessian = 0;
        for (int i = node.from(); i < node.to(); i++) {
            gradient += loss.gradient(node.rows()[i]);
            hessian += loss.hessian(node.rows()[i]);
        }
        int place = builder.leaf((float) (-options.learningRate() * gradient / (hessian + options.penalty())));
        if (node.depth() == options.depth()) {
            return;
        }
        BestSplit best = new BestSplit(options, gradient, hessian);
        for (int feature : features) {
            best.search(feature, columns.count(feature), histograms);
        }
        if (best.found()) {
            int middle = divide(node, best);
            builder.split(place, best.feature(), columns.threshold(best.feature(), best.bin()), best.missingLeft());
            children(node.left(middle), node.right(middle), features, histograms, builder, place);
        }
    }

    /** Sums up the smaller child; the histograms of the parent become those of the larger. */
    private void children(
            Node left, Node right, int[] features, Histograms histograms, TreeBuilder builder, int parent) {
        Histograms small = histograms();
        boolean leftIsSmaller = left.size() <= right.size();
        Node smaller = leftIsSmaller ? left : right;
        boolean leaves = left.depth() == options.depth();
        if (!leaves) {
            small.fill(features, smaller.rows(), smaller.from(), smaller.to(), loss);
            histograms.subtract(small, features);
        }
        grow(left, features, leftIsSmaller ? small : histograms, builder);
        builder.rightBegins(parent);
        grow(right, features, leftIsSmaller ? histograms : small, builder);
        spare.push(small);
    }

    /** Puts the cases that go left first, the order kept on both sides, and returns where the others begin. */
    private int divide(Node node, BestSplit split) {
        byte[] bins = columns.bins(split.feature());
        int missing = columns.count(split.feature());
        int[] rows = node.rows();
        int left = node.from();
        int others = 0;
        for (int i = node.from(); i < node.to(); i++) {
            int row = rows[i];
            int bin = bins[row] & 0xff;
            if (bin == missing ? split.missingLeft() : bin <= split.bin()) {
                rows[left++] = row;
            } else {
                right[others++] = row;
            }
        }
        System.arraycopy(right, 0, rows, left, others);
        return left;
    }

    private Histograms histograms() {
        return spare.isEmpty() ? new Histograms(columns) : spare.pop();
    }
}
