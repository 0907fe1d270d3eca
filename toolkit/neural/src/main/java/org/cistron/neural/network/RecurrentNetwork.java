package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.IntStream;

/** Convolutional stem, then recurrent layers that run along both readings: a bidirectional network with shared weights. */
public final class RecurrentNetwork implements GeneNetwork {
    private final CodonStem stem;
    private final List<Recurrence> layers;
    private final Dropout dropout;
    private final CodingHead head;

    /**
     * The network's shape.
     *
     * @param filters of the stem
     * @param gated whether the cells are gated recurrent units; otherwise long short-term memory
     * @param size of a cell's state, for each reading
     * @param layers how many are stacked
     * @param dropout share of a layer's outputs that training leaves out
     */
    public record Shape(int filters, boolean gated, int size, int layers, double dropout) {}

    /** Makes a network for input of a number of channels. */
    public RecurrentNetwork(Parameters parameters, int channels, Shape shape) {
        Recurrence.Cell cell = shape.gated() ? Recurrence.Cell.GRU : Recurrence.Cell.LSTM;
        stem = new CodonStem(parameters, channels, shape.filters());
        layers = IntStream.range(0, shape.layers())
                .mapToObj(i -> new Recurrence(
                        parameters, "layer" + i, cell, 2 * (i == 0 ? shape.filters() : shape.size()), shape.size()))
                .toList();
        dropout = new Dropout(shape.dropout());
        head = new CodingHead(parameters, 2 * shape.size());
    }

    @Override
    public NDArray apply(NDArray input, boolean training) {
        NDArray x = Strands.withOpposite(stem.apply(input));
        for (Recurrence layer : layers) {
            x = dropout.apply(Strands.withOpposite(layer.apply(x, training)), training);
        }
        return head.apply(x);
    }
}
