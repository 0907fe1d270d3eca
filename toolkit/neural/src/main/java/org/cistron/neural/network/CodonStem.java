package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv1d;

/**
 * The first layer: a convolution over nucleotides at codon stride, so that one token stands for three nucleotides and sees
 * their neighbours.
 */
final class CodonStem {
    /** Nucleotides that a token sees; odd multiples of three are centred on its own three. */
    static final int WIDTH = 21;

    private final NDArray weight;
    private final NDArray bias;

    CodonStem(Parameters parameters, int channels, int filters) {
        weight = parameters.uniform("stem.weight", Math.sqrt(3.0 / (WIDTH * 2)), filters, channels, WIDTH);
        bias = parameters.constant("stem.bias", 0, filters);
    }

    /** Returns shape [2B, N / 3, filters] for input of shape [2B, channels, N]. */
    NDArray apply(NDArray input) {
        NDArray out = Conv1d.conv1d(input, weight, bias, new Shape(3), new Shape((WIDTH - 3) / 2))
                .singletonOrThrow();
        return Activation.relu(out).transpose(0, 2, 1);
    }
}
