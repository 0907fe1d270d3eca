package org.cistron.neural.network;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** A parameter that is wanted. */
    public record Named(String name, Shape shape) {}

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
        Shape wanted = new Shape(shape);
        return put(name, manager.create(values(name, drawn(name, bound, wanted), wanted), wanted));
    }

    /** Returns parameters, each drawn as by {@link #uniform}, that lie end to end in memory. */
    public NDList uniformEndToEnd(double bound, List<Named> wanted) {
        int size = wanted.stream().mapToInt(named -> (int) named.shape().size()).sum();
        FloatBuffer values = FloatBuffer.allocate(size);
        wanted.forEach(
                named -> values.put(values(named.name(), drawn(named.name(), bound, named.shape()), named.shape())));
        NDList parameters = new NDList();
        NDArray all = manager.create(values.array());
        long from = 0;
        for (Named named : wanted) {
            long to = from + named.shape().size();
            NDArray part = all.get(new NDIndex().addSliceDim(from, to));
            parameters.add(put(named.name(), part.reshape(named.shape())));
            from = to;
        }
        return parameters;
    }

    /** Returns a parameter that begins with one value everywhere. */
    public NDArray constant(String name, double value, long... shape) {
        Shape wanted = new Shape(shape);
        float[] values = new float[(int) wanted.size()];
        Arrays.fill(values, (float) value);
        return put(name, manager.create(values(name, values, wanted), wanted));
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

    private float[] drawn(String name, double bound, Shape shape) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + name.hashCode());
        float[] values = new float[(int) shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((random.nextDouble() * 2 - 1) * bound);
        }
        return values;
    }

    private float[] values(String name, float[] initial, Shape shape) {
        float[] values = stored.getOrDefault(name, initial);
        if (values.length != initial.length) {
            throw new IllegalArgumentException("parameter '" + name + "' has " + values.length + " values, expected "
                    + initial.length + " for shape " + shape);
        }
        return values;
    }

    private NDArray put(String name, NDArray array) {
        if (arrays.put(name, array) != null) {
            throw new IllegalArgumentException("two parameters of the name '" + name + "'");
        }
        return array;
    }
}
