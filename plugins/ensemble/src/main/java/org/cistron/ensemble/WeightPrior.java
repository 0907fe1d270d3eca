package org.cistron.ensemble;

/**
 * What is expected of weights before anything is learned, as a cost in the unit of the loss: natural logarithms for each thousand
 * nucleotides.
 *
 * <p>That they add up to 1: the decoder weighs missed genes against false ones for evidence of the members' own scale, and the
 * loss alone, which knows no such preference, is almost as low at half the scale. Only where it gains much (members that
 * overstate) is the scale given up. That they are alike: a little, so that what lessons hardly tell stays as it was.
 */
final class WeightPrior {
    private static final double ADD_UP = 1;
    private static final double ALIKE = 0.01;

    private final double[] first;

    /**
     * Makes a prior.
     *
     * @param first the weights to begin with, coding and start in turns
     */
    WeightPrior(double[] first) {
        this.first = first.clone();
    }

    double cost(double[] values) {
        double cost = 0;
        for (int i = 0; i < values.length; i++) {
            cost += ALIKE * (values[i] - first[i]) * (values[i] - first[i]);
        }
        for (int kind = 0; kind < 2; kind++) {
            cost += ADD_UP * excess(values, kind) * excess(values, kind);
        }
        return cost;
    }

    /** Adds the slope of the cost to that of the loss. */
    void addSlope(double[] values, double[] gradient) {
        for (int i = 0; i < values.length; i++) {
            gradient[i] += 2 * ALIKE * (values[i] - first[i]) + 2 * ADD_UP * excess(values, i % 2);
        }
    }

    /** Returns by how much the coding (0) or start (1) weights add up to more than 1. */
    private static double excess(double[] values, int kind) {
        double sum = 0;
        for (int i = kind; i < values.length; i += 2) {
            sum += values[i];
        }
        return sum - 1;
    }
}
