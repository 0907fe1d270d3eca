package org.cistron.neural.network;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.neural.engine.NeuralEngine;

/** To run in a process of its own, whose Java heap is of fixed size: what grows is native memory. */
public final class NativeMemoryProbe {
    private static final Windows WINDOWS = Windows.random(2, 96, 1);

    private NativeMemoryProbe() {}

    /** Runs a network, named first, for a number of warm-up batches and a number of batches; prints the growth in kB. */
    public static void main(String[] arguments) throws IOException {
        boolean training = Boolean.parseBoolean(arguments[1]);
        try (NDManager manager = NeuralEngine.open(Device.cpu());
                Parameters parameters = Parameters.untrained(manager, 1)) {
            GeneNetwork network = SmallNetwork.valueOf(arguments[0]).make(parameters, 0.1);
            if (training) {
                parameters.trainable();
            }
            run(manager, network, training, Integer.parseInt(arguments[2]));
            long before = resident();
            run(manager, network, training, Integer.parseInt(arguments[3]));
            System.out.println("growth " + (resident() - before));
        }
    }

    private static void run(NDManager manager, GeneNetwork network, boolean training, int batches) {
        for (int i = 0; i < batches; i++) {
            try (NDManager batch = manager.newSubManager()) {
                if (training) {
                    train(batch, network);
                } else {
                    network.apply(WINDOWS.encode(batch), false).toFloatArray();
                }
            }
        }
    }

    private static void train(NDManager batch, GeneNetwork network) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            collector.backward(
                    network.apply(WINDOWS.encode(batch), true).square().sum());
        }
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
