package org.cistron.neural.network;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A network's trainable arrays by name, in the order in which its layers asked for them.
 *
 * <p>A layer asks for its parameters when it is made. It gets the stored values where there are any, and otherwise values
 * drawn from the seed and the parameter's name: the same on every device, whatever else the network holds.
 */
public final class Parameters implements AutoCloseable {
    private final NDManager manager;
    private final long seed;
    private final Map<String, float[]> stored;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    private Parameters(NDManager manager, long seed, Map<String, float[]> stored) {
        this.manager = manager;
        this.seed = seed;
        this.stored = stored;
    }

    /** Starts an untrained network. */
    public static Parameters untrained(NDManager manager, long seed) {
        return new Parameters(manager.newSubManager(), seed, Map.of());
    }

    /** Starts a network of stored values; what they do not name is drawn from the seed. */
    public static Parameters of(NDManager manager, long seed, Map<String, float[]> stored) {
        return new Parameters(manager.newSubManager(), seed, Map.copyOf(stored));
    }

    /** Returns a parameter drawn evenly from [-bound, bound). */
    public NDArray uniform(String name, double bound, long... shape) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.hashCode());
        float[] values = new float[(int) new Shape(shape).size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((random.nextDouble() * 2 - 1) * bound);
        }
        return add(name, values, shape);
    }

    /** Returns a parameter that begins with one value everywhere. */
    public NDArray constant(String name, double value, long... shape) {
        float[] values = new float[(int) new Shape(shape).size()];
        Arrays.fill(values, (float) value);
        return add(name, values, shape);
    }

    /** Returns all parameters, in order. */
    public Map<String, NDArray> arrays() {
        return Collections.unmodifiableMap(arrays);
    }

    /** Returns how many numbers the parameters hold. */
    public long count() {
        return arrays.values().stream().mapToLong(NDArray::size).sum();
    }

    /** Returns a copy of all values. */
    public Map<String, float[]> values() {
        Map<String, float[]> values = new LinkedHashMap<>();
        arrays.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }

    /** Sets all values. */
    public void restore(Map<String, float[]> values) {
        arrays.forEach((name, array) -> {
            // Setting values would give the array new memory, which neither the layers nor the gradients know of.
            try (NDArray plain = array.stopGradient();
                    NDArray stored = manager.create(values.get(name), array.getShape())) {
                plain.muli(0).addi(stored);
            }
        });
    }

    /** Makes the engine keep gradients for all parameters from now on. */
    public void trainable() {
        arrays.values().forEach(array -> array.setRequiresGradient(true));
    }

    /** Returns a manager of short-lived arrays, on the values' device; to be closed by the caller. */
    public NDManager scratch() {
        return manager.newSubManager();
    }

    /** Returns the device that holds the values. */
    Device device() {
        return manager.getDevice();
    }

    /** Returns what a layer keeps in the engine beside its parameters; it is closed with them. */
    <T extends AutoCloseable> T keep(T resource) {
        manager.attachInternal(UUID.randomUUID().toString(), resource);
        return resource;
    }

    @Override
    public void close() {
        manager.close();
    }

    private NDArray add(String name, float[] initial, long... shape) {
        float[] values = stored.getOrDefault(name, initial);
        if (values.length != initial.length) {
            throw new IllegalArgumentException("parameter '" + name + "' has " + values.length + " values, expected "
                    + initial.length + " for shape " + new Shape(shape));
        }
        NDArray array = manager.create(values, new Shape(shape));
        if (arrays.put(name, array) != null) {
            throw new IllegalArgumentException("two parameters of the name '" + name + "'");
        }
        return array;
    }
}
