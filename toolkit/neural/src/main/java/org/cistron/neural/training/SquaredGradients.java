package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/** Sums of the squares of gradients: of those of a log-likelihood, the diagonal of the Fisher information. */
public final class SquaredGradients implements AutoCloseable {
    private final Parameters parameters;
    private final NDManager manager;
    private final Map<String, NDArray> sums = new LinkedHashMap<>();

    /** Begins with nothing. */
    public SquaredGradients(NDManager parent, Parameters parameters) {
        this.parameters = parameters;
        this.manager = parent.newSubManager();
        parameters.arrays().forEach((name, array) -> sums.put(name, manager.zeros(array.getShape())));
    }

    /** Adds the gradients that the parameters have now. */
    public void add() {
        sums.forEach((name, sum) -> {
            try (NDArray gradient = parameters.arrays().get(name).getGradient();
                    NDArray square = gradient.square()) {
                sum.addi(square);
            }
        });
    }

    /** Returns the sums, each divided by the same number. */
    public Map<String, float[]> dividedBy(double divisor) {
        Map<String, float[]> divided = new LinkedHashMap<>();
        sums.forEach((name, sum) -> {
            try (NDArray mean = sum.div(divisor)) {
                divided.put(name, mean.toFloatArray());
            }
        });
        return divided;
    }

    @Override
    public void close() {
        manager.close();
    }
}
