package org.cistron.classifier.learning;

import java.util.Arrays;

/** The logistic loss of a linear model on its cases, with its L2 penalty. The last coefficient is the intercept. */
final class PenalisedLoss {
    private final Examples examples;
    private final double[][] rows;
    private final double penalty;
    private final int size;
    private final double[] gradient;
    private final double[][] hessian;

    /**
     * Prepares.
     *
     * @param rows standardised features of each case
     */
    PenalisedLoss(Examples examples, double[][] rows, double penalty) {
        this.examples = examples;
        this.rows = rows;
        this.penalty = penalty;
        size = examples.features() + 1;
        gradient = new double[size];
        hessian = new double[size][size];
    }

    /** Returns the loss at a point. */
    double valueAt(double[] point) {
        double loss = 0;
        for (int row = 0; row < rows.length; row++) {
            double logOdds = logOdds(rows[row], point);
            double against = examples.positive(row) ? -logOdds : logOdds;
            loss += examples.weight(row) * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
        }
        for (int i = 0; i < size - 1; i++) {
            loss += penalty / 2 * point[i] * point[i];
        }
        return loss;
    }

    /** Moves to a point and returns the loss there. */
    double at(double[] point) {
        for (int i = 0; i < size; i++) {
            gradient[i] = i < size - 1 ? penalty * point[i] : 0;
            Arrays.fill(hessian[i], 0);
            hessian[i][i] = i < size - 1 ? penalty : 0;
        }
        for (int row = 0; row < rows.length; row++) {
            add(rows[row], examples.weight(row), examples.positive(row), logOdds(rows[row], point));
        }
        return valueAt(point);
    }

    /** Returns the steepest slope at the point. */
    double steepest() {
        double steepest = 0;
        for (double slope : gradient) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        return steepest;
    }

    /** Returns what Newton's method takes away from the point. */
    double[] newtonStep() {
        return Cholesky.solve(hessian, gradient);
    }

    private void add(double[] features, double weight, boolean positive, double logOdds) {
        double probability = 1 / (1 + Math.exp(-logOdds));
        double slope = weight * (probability - (positive ? 1 : 0));
        double curvature = weight * probability * (1 - probability);
        int last = size - 1;
        for (int i = 0; i < last; i++) {
            gradient[i] += slope * features[i];
            double scaled = curvature * features[i];
            double[] line = hessian[i];
            for (int j = 0; j <= i; j++) {
                line[j] += scaled * features[j];
            }
            hessian[last][i] += scaled;
        }
        gradient[last] += slope;
        hessian[last][last] += curvature;
    }

    private double logOdds(double[] features, double[] point) {
        double sum = point[size - 1];
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * point[i];
        }
        return sum;
    }
}
