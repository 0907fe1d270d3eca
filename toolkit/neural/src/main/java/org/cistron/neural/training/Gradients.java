package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import org.cistron.neural.network.Parameters;

/** The gradients of a network's parameters, taken together. */
public final class Gradients {
    private final Parameters parameters;

    /** Looks at the gradients of parameters. */
    public Gradients(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Scales all gradients down alike so that their global norm (Pascanu et al. 2013) is no larger than a limit. DJL's own
     * clipping bounds each number from above only.
     *
     * @return the norm before
     */
    public double clip(double limit) {
        double norm = norm();
        if (norm > limit) {
            scale(limit / norm);
        }
        return norm;
    }

    /** Sets all gradients to zero, whatever they are: the engine adds to them. */
    public void clear() {
        for (NDArray array : parameters.arrays().values()) {
            try (NDArray gradient = array.getGradient()) {
                gradient.set(new NDIndex("..."), 0);
            }
        }
    }

    private double norm() {
        double square = 0;
        for (NDArray array : parameters.arrays().values()) {
            try (NDArray gradient = array.getGradient();
                    NDArray squares = gradient.square();
                    NDArray sum = squares.sum()) {
                square += sum.getFloat();
            }
        }
        return Math.sqrt(square);
    }

    private void scale(double factor) {
        for (NDArray array : parameters.arrays().values()) {
            try (NDArray gradient = array.getGradient()) {
                gradient.muli(factor);
            }
        }
    }
}
