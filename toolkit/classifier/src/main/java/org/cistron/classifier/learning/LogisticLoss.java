package org.cistron.classifier.learning;

import java.util.Arrays;

/** The log-odds that a model in the making gives to its cases, and where the logistic loss falls from there. */
final class LogisticLoss {
    private static final double LEAST_CURVATURE = 1e-12;

    private final Examples examples;
    private final double[] logOdds;
    private final double[] gradients;
    private final double[] hessians;

    LogisticLoss(Examples examples, double base) {
        this.examples = examples;
        logOdds = new double[examples.count()];
        gradients = new double[examples.count()];
        hessians = new double[examples.count()];
        Arrays.fill(logOdds, base);
    }

    double gradient(int row) {
        return gradients[row];
    }

    double hessian(int row) {
        return hessians[row];
    }

    /** Adds a tree's values to the log-odds of all cases. */
    void add(DecisionTree tree, float[][] columns) {
        for (int row = 0; row < logOdds.length; row++) {
            logOdds[row] += tree.value(columns, row);
        }
    }

    /** Brings the gradients and Hessians up to date. */
    void differentiate() {
        for (int row = 0; row < logOdds.length; row++) {
            double probability = 1 / (1 + Math.exp(-logOdds[row]));
            double weight = examples.weight(row);
            gradients[row] = weight * (probability - (examples.positive(row) ? 1 : 0));
            hessians[row] = weight * Math.max(LEAST_CURVATURE, probability * (1 - probability));
        }
    }
}
