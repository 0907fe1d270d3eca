package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019). DJL has one too, but its state cannot be stored, so that
 * training with it cannot be resumed to the same result.
 *
 * <p>Arrays of two or more axes decay; biases and gains do not.
 *
 * <p>What it remembers of all parameters lies end to end in one array: a step is a few operations on many numbers, not many on
 * few, each of which would cost a GPU as much.
 */
public final class AdamW implements AutoCloseable {
    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARE_KEPT = 0.98;
    private static final double EPSILON = 1e-8;

    private final Parameters parameters;
    private final FlatLayout layout;
    private final double decay;
    private final NDManager manager;
    private final NDArray means;
    private final NDArray squares;
    private long steps;

    /**
     * What the optimizer remembers.
     *
     * @param steps taken so far
     * @param means running means of gradients, by parameter
     * @param squares running means of squared gradients, by parameter
     */
    public record State(long steps, Map<String, float[]> means, Map<String, float[]> squares) {}

    /**
     * Makes an optimizer that remembers nothing yet.
     *
     * @param decay share of a weight that one step at rate 1 takes away
     */
    public AdamW(NDManager parent, Parameters parameters, double decay) {
        this.parameters = parameters;
        this.layout = FlatLayout.of(parameters);
        this.decay = decay;
        this.manager = parent.newSubManager();
        this.means = manager.zeros(new Shape(layout.size()));
        this.squares = manager.zeros(new Shape(layout.size()));
    }

    /** Returns a copy of what it remembers. */
    public State state() {
        try (NDManager scratch = manager.newSubManager()) {
            means.tempAttach(scratch);
            squares.tempAttach(scratch);
            return new State(steps, layout.cut(means.toFloatArray()), layout.cut(squares.toFloatArray()));
        }
    }

    /** Goes on from a state. */
    public void restore(State state) {
        steps = state.steps();
        restore(means, state.means());
        restore(squares, state.squares());
    }

    private void restore(NDArray array, Map<String, float[]> values) {
        try (NDArray stored = manager.create(layout.join(values))) {
            array.muli(0).addi(stored);
        }
    }

    /** Moves all parameters along their gradients. */
    public void step(double rate) {
        steps++;
        try (NDManager scratch = manager.newSubManager()) {
            means.tempAttach(scratch);
            squares.tempAttach(scratch);
            NDArray gradient = gradient(scratch);
            means.muli(MEAN_KEPT).addi(gradient.mul(1 - MEAN_KEPT));
            squares.muli(SQUARE_KEPT).addi(gradient.square().muli(1 - SQUARE_KEPT));
            move(scratch, means.div(spread(squares)).muli(rate / (1 - Math.pow(MEAN_KEPT, (double) steps))), rate);
        }
    }

    /** Returns what a parameter's steps are divided by: the root of the running mean of its squared gradients. */
    NDArray spread(NDManager scratch, String name) {
        squares.tempAttach(scratch);
        return spread(layout.part(squares, name));
    }

    @Override
    public void close() {
        manager.close();
    }

    private NDArray spread(NDArray some) {
        return some.div(1 - Math.pow(SQUARE_KEPT, (double) steps)).sqrt().addi(EPSILON);
    }

    private NDArray gradient(NDManager scratch) {
        NDList gradients = new NDList();
        for (NDArray array : parameters.arrays().values()) {
            NDArray gradient = array.getGradient();
            gradient.attach(scratch);
            gradients.add(gradient.flatten());
        }
        return NDArrays.concat(gradients);
    }

    private void move(NDManager scratch, NDArray updates, double rate) {
        NDArray kept = scratch.create((float) (1 - rate * decay));
        parameters.arrays().forEach((name, array) -> {
            NDArray weight = array.stopGradient();
            weight.attach(scratch);
            if (array.getShape().dimension() > 1) {
                weight.muli(kept);
            }
            weight.subi(layout.part(updates, name));
        });
    }
}
