package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;

/**
 * A residual block of a temporal convolutional network (Bai et al. 2018), looking both ways: each token sees itself, the two
 * tokens at the block's dilation, and the opposite reading of itself.
 *
 * <p>The convolution is done as slices and one linear map, which libtorch's dilated convolution is several times slower
 * than on a CPU.
 */
final class DilatedConvolution {
    private final long dilation;
    private final Normalization normalization;
    private final Linear gather;
    private final Linear give;

    DilatedConvolution(Parameters parameters, String name, int size, int dilation) {
        this.dilation = dilation;
        normalization = new Normalization(parameters, name + ".normalization", size);
        gather = new Linear(parameters, name + ".gather", 4 * size, size);
        give = new Linear(parameters, name + ".give", size, size, 0.5 / Math.sqrt(size));
    }

    /** Returns shape [2B, T, size], as the input's. */
    NDArray apply(NDArray x) {
        long tokens = x.getShape().get(1);
        NDArray normal = normalization.apply(x);
        NDArray padded = normal.pad(new Shape(0, 0, dilation, dilation), 0);
        NDArray left = padded.get(new NDIndex(":, 0:" + tokens));
        NDArray right = padded.get(new NDIndex(":, " + 2 * dilation + ":" + (tokens + 2 * dilation)));
        NDArray seen = left.concat(normal, -1).concat(right, -1).concat(Strands.opposite(normal), -1);
        return x.add(give.apply(Activation.relu(gather.apply(seen))));
    }
}
