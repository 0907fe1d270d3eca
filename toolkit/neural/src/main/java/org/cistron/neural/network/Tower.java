package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;

/** Layers that read along each reading, never against it and never across to the other: a place sees itself and those before it. */
interface Tower {

    /** Returns shape [2B, T, size], as the input's. */
    NDArray apply(NDArray x, boolean training);
}
