package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019). DJL has one too, but its state cannot be stored, so that
 * training with it cannot be resumed to the same result.
 *
 * <p>Arrays of two or more axes decay; biases and gains do not.
 */
public final class AdamW implements AutoCloseable {
    private static final double MEAN_KEPT = 0.9;
    private static final double SQUARE_KEPT = 0.98;
    private static final double EPSILON = 1e-8;

    private final Parameters parameters;
    private final double decay;
    private final NDManager manager;
    private final Map<String, NDArray> means = new LinkedHashMap<>();
    private final Map<String, NDArray> squares = new LinkedHashMap<>();
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
        this.decay = decay;
        this.manager = parent.newSubManager();
        parameters.arrays().forEach((name, array) -> {
            means.put(name, manager.zeros(array.getShape()));
            squares.put(name, manager.zeros(array.getShape()));
        });
    }

    /** Returns a copy of what it remembers. */
    public State state() {
        return new State(steps, values(means), values(squares));
    }

    /** Goes on from a state. */
    public void restore(State state) {
        steps = state.steps();
        means.forEach((name, array) -> restore(array, state.means().get(name)));
        squares.forEach((name, array) -> restore(array, state.squares().get(name)));
    }

    private void restore(NDArray array, float[] values) {
        try (NDArray stored = manager.create(values, array.getShape())) {
            array.muli(0).addi(stored);
        }
    }

    /** Moves all parameters along their gradients. */
    public void step(double rate) {
        steps++;
        parameters.arrays().forEach((name, array) -> {
            try (NDManager scratch = manager.newSubManager()) {
                NDArray gradient = array.getGradient();
                gradient.attach(scratch);
                move(scratch, name, array, gradient, rate);
            }
        });
    }

    /** Returns what a parameter's steps are divided by: the root of the running mean of its squared gradients. */
    NDArray spread(NDManager scratch, String name) {
        NDArray mean = squares.get(name).div(1 - Math.pow(SQUARE_KEPT, (double) steps));
        mean.attach(scratch);
        return mean.sqrt().addi(EPSILON);
    }

    @Override
    public void close() {
        manager.close();
    }

    private void move(NDManager scratch, String name, NDArray array, NDArray gradient, double rate) {
        NDArray mean = means.get(name);
        NDArray square = squares.get(name);
        NDArray weight = array.stopGradient();
        weight.attach(scratch);
        mean.tempAttach(scratch);
        square.tempAttach(scratch);
        mean.muli(MEAN_KEPT).addi(gradient.mul(1 - MEAN_KEPT));
        square.muli(SQUARE_KEPT).addi(gradient.square().muli(1 - SQUARE_KEPT));
        NDArray update = mean.div(spread(scratch, name)).muli(rate / (1 - Math.pow(MEAN_KEPT, (double) steps)));
        if (array.getShape().dimension() > 1) {
            weight.muli(1 - rate * decay);
        }
        weight.subi(update);
    }

    private static Map<String, float[]> values(Map<String, NDArray> arrays) {
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }
}
