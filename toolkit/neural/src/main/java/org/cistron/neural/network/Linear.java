package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/** A linear map of the last axis, with bias. */
final class Linear {
    private final NDArray weight;
    private final NDArray bias;

    /** Makes a map of weights drawn for the number of inputs (Glorot and Bengio 2010). */
    Linear(Parameters parameters, String name, int in, int out) {
        this(parameters, name, in, out, Math.sqrt(6.0 / (in + out)));
    }

    /** Makes a map of weights drawn from [-bound, bound). */
    Linear(Parameters parameters, String name, int in, int out, double bound) {
        weight = parameters.uniform(name + ".weight", bound, out, in);
        bias = parameters.constant(name + ".bias", 0, out);
    }

    NDArray apply(NDArray x) {
        return ai.djl.nn.core.Linear.linear(x, weight, bias).singletonOrThrow();
    }
}
