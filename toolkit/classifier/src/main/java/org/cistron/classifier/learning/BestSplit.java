package org.cistron.classifier.learning;

/** Looks for the question that gains most for a node: the first of equal ones. */
final class BestSplit {
    private final BoostingOptions options;
    private final double gradient;
    private final double hessian;
    private double gain;
    private int feature = -1;
    private int bin;
    private boolean missingLeft;

    /**
     * Begins a search.
     *
     * @param gradient sum over the node's cases
     * @param hessian sum over the node's cases
     */
    BestSplit(BoostingOptions options, double gradient, double hessian) {
        this.options = options;
        this.gradient = gradient;
        this.hessian = hessian;
        this.gain = options.leastGain();
    }

    boolean found() {
        return feature >= 0;
    }

    int feature() {
        return feature;
    }

    /** Returns the last bin of values that goes left. */
    int bin() {
        return bin;
    }

    boolean missingLeft() {
        return missingLeft;
    }

    void search(int candidate, int bins, Histograms histograms) {
        double missingGradient = histograms.gradient(candidate, bins);
        double missingHessian = histograms.hessian(candidate, bins);
        double leftGradient = 0;
        double leftHessian = 0;
        for (int last = 0; last < bins; last++) {
            leftGradient += histograms.gradient(candidate, last);
            leftHessian += histograms.hessian(candidate, last);
            if (missingHessian > 0) {
                consider(candidate, last, true, leftGradient + missingGradient, leftHessian + missingHessian);
                consider(candidate, last, false, leftGradient, leftHessian);
            } else {
                // Nothing missing was seen: a missing one goes where most go.
                consider(candidate, last, 2 * leftHessian >= hessian, leftGradient, leftHessian);
            }
        }
    }

    private void consider(int candidate, int last, boolean left, double leftGradient, double leftHessian) {
        double rightHessian = hessian - leftHessian;
        if (leftHessian < options.leastLeafWeight() || rightHessian < options.leastLeafWeight()) {
            return;
        }
        double possible = (score(leftGradient, leftHessian)
                        + score(gradient - leftGradient, rightHessian)
                        - score(gradient, hessian))
                / 2;
        if (possible > gain) {
            gain = possible;
            feature = candidate;
            bin = last;
            missingLeft = left;
        }
    }

    private double score(double ofGradient, double ofHessian) {
        return ofGradient * ofGradient / (ofHessian + options.penalty());
    }
}
