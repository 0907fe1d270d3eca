package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import java.util.ArrayList;
import java.util.List;
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
        NDIndex all = new NDIndex("...");
        try (NDManager scratch = parameters.scratch()) {
            NDArray zero = scratch.create(0f);
            all(scratch).forEach(gradient -> gradient.set(all, zero));
        }
    }

    /** Read together: reading makes a GPU finish what it is at. */
    private double norm() {
        try (NDManager scratch = parameters.scratch()) {
            NDList sums = new NDList();
            all(scratch).forEach(gradient -> sums.add(gradient.square().sum()));
            double square = 0;
            for (float sum : NDArrays.stack(sums).toFloatArray()) {
                square += sum;
            }
            return Math.sqrt(square);
        }
    }

    private void scale(double factor) {
        try (NDManager scratch = parameters.scratch()) {
            NDArray factors = scratch.create((float) factor);
            all(scratch).forEach(gradient -> gradient.muli(factors));
        }
    }

    private List<NDArray> all(NDManager scratch) {
        List<NDArray> gradients = new ArrayList<>();
        for (NDArray array : parameters.arrays().values()) {
            NDArray gradient = array.getGradient();
            gradient.attach(scratch);
            gradients.add(gradient);
        }
        return gradients;
    }
}
