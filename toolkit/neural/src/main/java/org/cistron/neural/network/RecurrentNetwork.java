package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.norm.Dropout;
import java.util.ArrayList;
import java.util.List;

/** Convolutional stem, then recurrent layers that run along both readings: a bidirectional network with shared weights. */
public final class RecurrentNetwork implements GeneNetwork {
    private final CodonStem stem;
    private final List<Recurrence> layers = new ArrayList<>();
    private final CodingHead head;
    private final float dropout;

    public RecurrentNetwork(Parameters parameters, int channels, int filters, boolean gru, int size, int depth, float dropout) {
        this.dropout = dropout;
        stem = new CodonStem(parameters, channels, filters);
        int in = 2 * filters;
        for (int i = 0; i < depth; i++) {
            layers.add(new Recurrence(parameters, "layer" + i, gru ? Recurrence.Cell.GRU : Recurrence.Cell.LSTM, in, size));
            in = 2 * size;
        }
        head = new CodingHead(parameters, in);
    }

    @Override
    public NDArray apply(NDArray input, boolean training) {
        NDArray x = Strands.withOpposite(stem.apply(input));
        for (Recurrence layer : layers) {
            x = Strands.withOpposite(layer.apply(x, training));
            if (training && dropout > 0) {
                x = Dropout.dropout(x, dropout, true).singletonOrThrow();
            }
        }
        return head.apply(x);
    }
}
