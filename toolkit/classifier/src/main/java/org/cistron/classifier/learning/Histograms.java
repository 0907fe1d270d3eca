package org.cistron.classifier.learning;

import java.util.Arrays;

/** Sums of gradients and Hessians of a node's cases in every bin of the chosen features. */
final class Histograms {
    /** What is left of a bin after a subtraction is rounding error below this share. */
    private static final double NOTHING = 1e-10;

    private final BinnedColumns columns;
    private final double[] sums;

    Histograms(BinnedColumns columns) {
        this.columns = columns;
        sums = new double[2 * columns.places()];
    }

    double gradient(int feature, int bin) {
        return sums[2 * (columns.offset(feature) + bin)];
    }

    double hessian(int feature, int bin) {
        return sums[2 * (columns.offset(feature) + bin) + 1];
    }

    /** Sums up the cases {@code rows[from]} to before {@code rows[to]}. */
    void fill(int[] features, int[] rows, int from, int to, LogisticLoss loss) {
        double[] gradients = new double[to - from];
        double[] hessians = new double[to - from];
        for (int i = from; i < to; i++) {
            gradients[i - from] = loss.gradient(rows[i]);
            hessians[i - from] = loss.hessian(rows[i]);
        }
        for (int feature : features) {
            clear(feature);
            byte[] bins = columns.bins(feature);
            int offset = columns.offset(feature);
            for (int i = from; i < to; i++) {
                int place = 2 * (offset + (bins[rows[i]] & 0xff));
                sums[place] += gradients[i - from];
                sums[place + 1] += hessians[i - from];
            }
        }
    }

    /** Takes the sums of a child away from those of its parent, which leaves those of the other child. */
    void subtract(Histograms child, int[] features) {
        for (int feature : features) {
            int end = 2 * columns.offset(feature + 1);
            for (int place = 2 * columns.offset(feature); place < end; place += 2) {
                double rest = sums[place + 1] - child.sums[place + 1];
                boolean nothing = rest <= NOTHING * sums[place + 1];
                sums[place] = nothing ? 0 : sums[place] - child.sums[place];
                sums[place + 1] = nothing ? 0 : rest;
            }
        }
    }

    private void clear(int feature) {
        Arrays.fill(sums, 2 * columns.offset(feature), 2 * columns.offset(feature + 1), 0);
    }
}
