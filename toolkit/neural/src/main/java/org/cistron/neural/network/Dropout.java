package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/** Leaves out a share of numbers in training (Srivastava et al. 2014), drawn from the engine's random seed. */
record Dropout(double share) {

    NDArray apply(NDArray x, boolean training) {
        return training && share > 0
                ? ai.djl.nn.norm.Dropout.dropout(x, (float) share, true).singletonOrThrow()
                : x;
    }
}
