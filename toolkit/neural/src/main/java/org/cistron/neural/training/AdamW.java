package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019), whose state can be stored, which DJL's cannot.
 *
 * <p>Weights (arrays of two or more axes) decay, biases and gains do not.
 */
public final class AdamW {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.98;
    private static final double EPSILON = 1e-8;

    private final Parameters parameters;
    private final double decay;
    private final Map<String, NDArray> first = new LinkedHashMap<>();
    private final Map<String, NDArray> second = new LinkedHashMap<>();
    private long steps;

    public AdamW(NDManager manager, Parameters parameters, double decay) {
        this.parameters = parameters;
        this.decay = decay;
        parameters.arrays().forEach((name, array) -> {
            first.put(name, manager.zeros(array.getShape()));
            second.put(name, manager.zeros(array.getShape()));
        });
    }

    /** Returns the global norm of all gradients, after scaling them down to {@code limit} where it is larger. */
    public double clip(double limit) {
        double square = 0;
        for (NDArray array : parameters.arrays().values()) {
            try (NDArray gradient = array.getGradient(); NDArray s = gradient.square(); NDArray sum = s.sum()) {
                square += sum.getFloat();
            }
        }
        double norm = Math.sqrt(square);
        if (norm > limit) {
            for (NDArray array : parameters.arrays().values()) {
                try (NDArray gradient = array.getGradient()) {
                    gradient.muli(limit / norm);
                }
            }
        }
        return norm;
    }

    public void step(double rate) {
        steps++;
        double correction1 = 1 - Math.pow(BETA1, steps);
        double correction2 = 1 - Math.pow(BETA2, steps);
        parameters.arrays().forEach((name, array) -> {
            try (NDArray gradient = array.getGradient(); NDManager scratch = array.getManager().newSubManager()) {
                gradient.attach(scratch);
                NDArray m = first.get(name);
                NDArray v = second.get(name);
                m.tempAttach(scratch); v.tempAttach(scratch);
                m.muli(BETA1).addi(gradient.mul(1 - BETA1));
                v.muli(BETA2).addi(gradient.square().muli(1 - BETA2));
                NDArray update = m.div(v.div(correction2).sqrt().addi(EPSILON)).muli(rate / correction1);
                array.tempAttach(scratch);
                boolean wasTrainable = array.hasGradient();
                NDArray plain = array.stopGradient();
                if (array.getShape().dimension() > 1) {
                    plain.muli(1 - rate * decay);
                }
                plain.subi(update);
                gradient.muli(0);
            }
        });
    }
}
