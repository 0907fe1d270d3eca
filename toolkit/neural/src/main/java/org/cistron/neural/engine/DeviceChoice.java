package org.cistron.neural.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import org.cistron.api.error.UsageException;

/** Turns {@code auto}, {@code cpu} and {@code cuda:N} into a device. */
public final class DeviceChoice {
    private static final String CUDA = "cuda:";

    private DeviceChoice() {}

    /**
     * Returns the device that is meant; {@code auto} means the first GPU, or the CPU where there is none.
     *
     * @throws UsageException if there is no such device
     */
    public static Device of(String choice) {
        Engine engine = NeuralEngine.engine();
        return of(choice, engine.getGpuCount());
    }

    /** Returns the device that is meant where there is a number of GPUs. */
    static Device of(String choice, int gpus) {
        if (choice.equals("cpu") || (choice.equals("auto") && gpus == 0)) {
            return Device.cpu();
        }
        int number = choice.equals("auto") ? 0 : number(choice);
        if (number >= gpus) {
            throw new UsageException("found --device " + choice + ", but "
                    + (gpus == 0 ? "no GPU that the engine can use" : "only " + gpus + " GPUs, counted from 0")
                    + ". Use --device cpu, or leave it out.");
        }
        return Device.gpu(number);
    }

    private static int number(String choice) {
        try {
            if (choice.startsWith(CUDA)) {
                return Integer.parseUnsignedInt(choice.substring(CUDA.length()));
            }
        } catch (NumberFormatException e) {
            // Said below, with all other forms that are wrong.
        }
        throw new UsageException("found --device " + choice + ", expected auto, cpu or cuda:N.");
    }
}
