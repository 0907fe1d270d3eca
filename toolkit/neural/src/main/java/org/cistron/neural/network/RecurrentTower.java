package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;

/** Long short-term memory (Hochreiter and Schmidhuber 1997), stacked; each layer adds to what came in. */
final class RecurrentTower implements Tower {
    private final List<Normalization> normalizations = new ArrayList<>();
    private final List<Recurrence> layers = new ArrayList<>();
    private final Dropout dropout;

    RecurrentTower(Parameters parameters, int size, int layers, double dropout) {
        for (int i = 0; i < layers; i++) {
            normalizations.add(new Normalization(parameters, "layer" + i + ".normalization", size));
            this.layers.add(new Recurrence(parameters, "layer" + i, Recurrence.Cell.LSTM, size, size));
        }
        this.dropout = new Dropout(dropout);
    }

    @Override
    public NDArray apply(NDArray x, boolean training) {
        NDArray sum = x;
        for (int i = 0; i < layers.size(); i++) {
            NDArray normal = normalizations.get(i).apply(sum);
            sum = sum.add(dropout.apply(layers.get(i).apply(normal, training), training));
        }
        return sum;
    }
}
