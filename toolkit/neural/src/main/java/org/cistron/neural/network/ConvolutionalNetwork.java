package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.norm.Dropout;
import java.util.ArrayList;
import java.util.List;

/** Convolutional stem, then residual blocks of growing dilation. */
public final class ConvolutionalNetwork implements GeneNetwork {
    private final CodonStem stem;
    private final List<DilatedConvolution> blocks = new ArrayList<>();
    private final Normalization last;
    private final CodingHead head;
    private final float dropout;

    public ConvolutionalNetwork(Parameters parameters, int channels, int size, int[] dilations, float dropout) {
        this.dropout = dropout;
        stem = new CodonStem(parameters, channels, size);
        for (int i = 0; i < dilations.length; i++) {
            blocks.add(new DilatedConvolution(parameters, "block" + i, size, dilations[i]));
        }
        last = new Normalization(parameters, "last", size);
        head = new CodingHead(parameters, 2 * size);
    }

    @Override
    public NDArray apply(NDArray input, boolean training) {
        NDArray x = stem.apply(input);
        for (DilatedConvolution block : blocks) {
            x = block.apply(x);
        }
        x = Strands.withOpposite(last.apply(x));
        if (training && dropout > 0) {
            x = Dropout.dropout(x, dropout, true).singletonOrThrow();
        }
        return head.apply(x);
    }
}
