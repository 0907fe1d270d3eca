package org.cistron.neural.training;

/**
 * How fast is learned in each step: growing over a warm-up, then falling to 0 along half a cosine (Loshchilov and Hutter 2017).
 *
 * @param highest reached after the warm-up
 * @param warmUp steps of linear growth
 * @param steps in all
 */
public record LearningRate(double highest, int warmUp, int steps) {

    /** Returns the rate of a step, counted from 0. */
    public double at(int step) {
        double progress = (double) step / steps;
        return highest * Math.min(1, (step + 1.0) / warmUp) * (0.5 + 0.5 * Math.cos(Math.PI * progress));
    }
}
