package org.cistron.neural.masked;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cistron.neural.engine.DeviceChoice;
import org.cistron.neural.engine.MemoryBackOff;
import org.cistron.neural.engine.NeuralEngine;
import org.cistron.neural.network.MaskedNetwork;
import org.cistron.neural.network.Parameters;

/**
 * A trained masked network at work. Windows go through it in batches of one fixed size, so what it says of a window does not
 * depend on what else is asked. Used by many threads at once.
 */
public final class MaskedModel implements AutoCloseable {
    /** Windows of a batch; where there are fewer, the rest is empty. */
    private static final int BATCH = 16;

    private final NDManager manager;
    private final MaskedDesign design;
    private final MaskedNetwork network;
    private final MemoryBackOff backOff;

    /**
     * Puts a network to work.
     *
     * @param device where it is to run, as {@link DeviceChoice} reads it
     * @param weights as {@link MaskedLearning#learn} returned them
     * @param backOff what to do when memory runs out
     * @throws IllegalArgumentException if the weights are not those of such a network
     */
    public MaskedModel(String device, MaskedDesign design, Map<String, float[]> weights, MemoryBackOff backOff) {
        this.manager = NeuralEngine.open(DeviceChoice.of(device));
        this.design = design;
        this.network = design.network(Parameters.of(manager, 0, weights));
        this.backOff = backOff;
    }

    /** Returns what the network is. */
    public MaskedDesign design() {
        return design;
    }

    /**
     * Returns the tokens of a window, with one more at both ends, for {@link #read}.
     *
     * @param sequence tokens
     * @param start of the window in the sequence, 0-based; it and the end may lie outside
     */
    public byte[] window(byte[] sequence, int start) {
        return WindowBatch.cut(design.alphabet(), sequence, start, design.window());
    }

    /** Returns what the network says of windows, in their order. */
    public List<Reading> read(List<byte[]> windows) {
        List<Reading> readings = new ArrayList<>();
        for (int from = 0; from < windows.size(); from += BATCH) {
            readings.addAll(readBatch(windows.subList(from, Math.min(windows.size(), from + BATCH))));
        }
        return readings;
    }

    @Override
    public void close() {
        manager.close();
    }

    private List<Reading> readBatch(List<byte[]> windows) {
        WindowBatch batch = new WindowBatch(design.alphabet(), BATCH, design.window());
        for (int i = 0; i < windows.size(); i++) {
            batch.show(i, windows.get(i));
        }
        float[] output = backOff.run(batch.input(), BATCH, 1, rows -> forward(rows.values(), rows.windows()));
        int size = output.length / BATCH;
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            readings.add(reading(Arrays.copyOfRange(output, i * size, (i + 1) * size)));
        }
        return readings;
    }

    /** Returns for each window the logarithms of all places, then the codes. */
    private float[] forward(float[] input, int windows) {
        try (NDManager scratch = manager.newSubManager()) {
            Shape shape = new Shape(2L * windows, design.window(), WindowBatch.channels(design.alphabet()));
            MaskedNetwork.Output output = network.apply(scratch.create(input, shape), false);
            NDArray logs = output.logProbabilities().reshape(windows, -1);
            return logs.concat(output.codes().reshape(windows, -1), 1).toFloatArray();
        }
    }

    private Reading reading(float[] output) {
        int letters = design.alphabet().letters();
        int logs = design.window() * letters;
        return new Reading(
                letters,
                Arrays.copyOf(output, logs),
                design.shape().code(),
                Arrays.copyOfRange(output, logs, output.length));
    }
}
