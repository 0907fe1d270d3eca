package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/**
 * Draws parameters back to where training began, each as strongly as it matters: elastic weight consolidation (Kirkpatrick et al.
 * 2017), which adds half of sum F (w - w0)^2 to the loss.
 *
 * <p>Its slopes do not go through {@link AdamW}, whose division would make a step of the same length of any pull, however strong,
 * and whose clipping would let a strong pull drown the data. Instead a proximal step follows each of the optimizer's, in the
 * metric of that one's own division: the two come to rest where the slopes of the whole loss are zero, and no strength
 * makes parameters swing.
 */
public final class ElasticPull implements AutoCloseable {
    private final Parameters parameters;
    private final NDManager manager;
    private final Map<String, NDArray> origins = new LinkedHashMap<>();
    private final Map<String, NDArray> stiffness = new LinkedHashMap<>();

    /**
     * Prepares the pull towards where the parameters are now.
     *
     * @param importance F by parameter; what it does not name is free
     * @param strength on all of F
     * @throws IllegalArgumentException if it names a parameter that there is none of, or one of another size
     */
    public ElasticPull(NDManager parent, Parameters parameters, Map<String, float[]> importance, double strength) {
        this.parameters = parameters;
        this.manager = parent.newSubManager();
        importance.forEach((name, values) -> {
            NDArray array = parameters.arrays().get(name);
            if (array == null || array.size() != values.length) {
                throw new IllegalArgumentException("the importance of " + values.length + " numbers '" + name
                        + "', expected those of the network");
            }
            origins.put(name, manager.create(array.toFloatArray(), array.getShape()));
            stiffness.put(name, manager.create(values, array.getShape()).muli(strength));
        });
    }

    /** Draws all parameters back, after a step of an optimizer at a rate. */
    public void pull(AdamW optimizer, double rate) {
        origins.forEach((name, origin) -> {
            try (NDManager scratch = manager.newSubManager()) {
                NDArray weight = parameters.arrays().get(name).stopGradient();
                weight.attach(scratch);
                NDArray resistance = optimizer.spread(scratch, name).divi(rate);
                NDArray share = resistance.div(stiffness.get(name).add(resistance));
                weight.subi(origin).muli(share).addi(origin);
            }
        });
    }

    @Override
    public void close() {
        manager.close();
    }
}
