package org.cistron.neural.masked;

import org.cistron.neural.training.LearningRate;

/**
 * How a masked network is trained.
 *
 * @param steps batches to learn from
 * @param windows of a batch
 * @param rate highest learning rate
 * @param warmUp steps of its growth
 * @param decay weight decay
 * @param clip largest global norm of the gradients
 * @param hidden share of the letters hidden from the network in training
 * @param every steps from one look at held-out sequences, and one checkpoint, to the next
 * @param seed of all that is drawn
 */
public record MaskedPlan(
        int steps,
        int windows,
        double rate,
        int warmUp,
        double decay,
        double clip,
        double hidden,
        int every,
        long seed) {

    /** Returns a plan of what users set, the rest as the shipped models had it. */
    public static MaskedPlan of(int steps, int windows, double rate, double hidden, long seed) {
        return new MaskedPlan(steps, windows, rate, 200, 0.01, 1, hidden, Math.max(1, steps / 20), seed);
    }

    /** Checks ranges. */
    public MaskedPlan {
        require(steps >= 1, "steps", steps, "at least 1");
        require(windows >= 1, "windows", windows, "at least 1");
        require(rate > 0, "rate", rate, "more than 0");
        require(warmUp >= 1, "warmUp", warmUp, "at least 1");
        require(decay >= 0, "decay", decay, "at least 0");
        require(clip > 0, "clip", clip, "more than 0");
        require(hidden >= 0 && hidden < 1, "hidden", hidden, "0 to less than 1");
        require(every >= 1, "every", every, "at least 1");
    }

    /** Returns the learning rate of a step, counted from 0. */
    double rate(int step) {
        return new LearningRate(rate, warmUp, steps).at(step);
    }

    private static void require(boolean holds, String name, Number found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + found + ", expected " + expected);
        }
    }
}
