package org.cistron.neural.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * A recurrent layer over tokens in reading direction: long short-term memory (Hochreiter and Schmidhuber 1997) or gated
 * recurrent units (Cho et al. 2014).
 *
 * <p>DJL's own LSTM block hands libtorch its bidirectional weights in the wrong order; this one calls the operator itself, in
 * one direction. The other direction is the opposite reading's (see {@link Strands}).
 */
final class Recurrence {
    /** The kinds of cells. */
    enum Cell {
        /** Long short-term memory: gates input, forget, cell, output. */
        LSTM(4),
        /** Gated recurrent unit: gates reset, update, new. */
        GRU(3);

        private final int gates;

        Cell(int gates) {
            this.gates = gates;
        }
    }

    private final Cell cell;
    private final int size;
    private final NDList weights;

    Recurrence(Parameters parameters, String name, Cell cell, int in, int size) {
        this.cell = cell;
        this.size = size;
        int rows = cell.gates * size;
        // End to end and in this order: cuDNN would otherwise copy them together for each batch, and say so each time.
        weights = parameters.uniformEndToEnd(
                1 / Math.sqrt(size),
                List.of(
                        new Parameters.Named(name + ".input_weight", new Shape(rows, in)),
                        new Parameters.Named(name + ".state_weight", new Shape(rows, size)),
                        new Parameters.Named(name + ".input_bias", new Shape(rows)),
                        new Parameters.Named(name + ".state_bias", new Shape(rows))));
    }

    /** Returns shape [2B, T, size] for input of shape [2B, T, in]. */
    NDArray apply(NDArray x, boolean training) {
        NDArray zero = x.getManager().zeros(new Shape(1, x.getShape().get(0), size));
        NDList out = cell == Cell.LSTM
                ? x.getNDArrayInternal().lstm(x, new NDList(zero, zero), weights, true, 1, 0, training, false, true)
                : x.getNDArrayInternal().gru(x, zero, weights, true, 1, 0, training, false, true);
        return out.get(0);
    }
}
