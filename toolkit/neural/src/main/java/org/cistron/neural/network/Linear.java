package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;

/** A linear map of the last axis, with bias. */
final class Linear {
    private final NDArray weight;
    private final NDArray bias;

    /** Makes a map of weights drawn for the number of inputs (Glorot and Bengio 2010). */
    Linear(Parameters parameters, String name, int in, int out) {
        this(parameters, name, in, out, Math.sqrt(6.0 / (in + out)));
    }

    Linear(Parameters parameters, String name, int in, int out, double bound) {
        weight = parameters.uniform(name + ".weight", bound, out, in);
        bias = parameters.constant(name + ".bias", 0, out);
    }

    NDArray apply(NDArray x) {
        return ai.djl.nn.core.Linear.linear(x, weight, bias).singletonOrThrow();
    }

    static Shape last(NDArray x) {
        return new Shape(x.getShape().get(x.getShape().dimension() - 1));
    }
}
