package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.IntStream;

/** Convolutional stem, then residual blocks of growing dilation. */
public final class ConvolutionalNetwork implements GeneNetwork {
    private final CodonStem stem;
    private final List<DilatedConvolution> blocks;
    private final Normalization last;
    private final Dropout dropout;
    private final CodingHead head;

    /**
     * The network's shape.
     *
     * @param size channels for each reading
     * @param dilations one block for each, in tokens
     * @param dropout share of the last block's outputs that training leaves out
     */
    public record Shape(int size, List<Integer> dilations, double dropout) {

        /** Copies the list. */
        public Shape {
            dilations = List.copyOf(dilations);
        }
    }

    /** Makes a network for input of a number of channels. */
    public ConvolutionalNetwork(Parameters parameters, int channels, Shape shape) {
        stem = new CodonStem(parameters, channels, shape.size());
        blocks = IntStream.range(0, shape.dilations().size())
                .mapToObj(i -> new DilatedConvolution(
                        parameters, "block" + i, shape.size(), shape.dilations().get(i)))
                .toList();
        last = new Normalization(parameters, "last", shape.size());
        dropout = new Dropout(shape.dropout());
        head = new CodingHead(parameters, 2 * shape.size());
    }

    @Override
    public NDArray apply(NDArray input, boolean training) {
        NDArray x = stem.apply(input);
        for (DilatedConvolution block : blocks) {
            x = block.apply(x);
        }
        return head.apply(dropout.apply(Strands.withOpposite(last.apply(x)), training));
    }
}
