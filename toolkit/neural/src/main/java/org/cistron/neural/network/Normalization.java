package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.norm.LayerNorm;

/** Layer normalization of the last axis (Ba et al. 2016). */
final class Normalization {
    private static final float EPSILON = 1e-5f;
    private final NDArray gain;
    private final NDArray bias;
    private final Shape shape;

    Normalization(Parameters parameters, String name, int size) {
        gain = parameters.constant(name + ".gain", 1, size);
        bias = parameters.constant(name + ".bias", 0, size);
        shape = new Shape(size);
    }

    NDArray apply(NDArray x) {
        return LayerNorm.layerNorm(x, shape, gain, bias, EPSILON).singletonOrThrow();
    }
}
