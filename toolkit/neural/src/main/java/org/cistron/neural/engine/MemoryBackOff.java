package org.cistron.neural.engine;

import ai.djl.engine.EngineException;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * Runs batches, and gives way when memory runs out: first by running one batch at a time, then by running a batch window by
 * window, which gives the same numbers but for the last bits. Each step is told once.
 */
public final class MemoryBackOff {
    private final Consumer<String> warning;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Stage stage = Stage.TOGETHER;

    private enum Stage {
        TOGETHER,
        ONE_BATCH,
        ONE_WINDOW
    }

    /**
     * A part of a batch.
     *
     * @param values rows of the windows, then rows of their reverse complements
     * @param windows how many
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over, not copied.
    public record Rows(float[] values, int windows) {}

    /** Something that runs a network on rows. */
    @FunctionalInterface
    public interface Forward {
        /** Returns the output of the rows, in their order. */
        float[] run(Rows rows);
    }

    /**
     * Makes a fresh start.
     *
     * @param warning told when it has to give way, in a sentence with the remedy
     */
    public MemoryBackOff(Consumer<String> warning) {
        this.warning = warning;
    }

    /**
     * Runs a batch whose output has rows for the windows and then for their reverse complements, as its input has.
     *
     * @throws EngineException if memory does not suffice for a single window, or something else is wrong
     */
    public float[] run(float[] input, int windows, Forward forward) {
        return run(input, windows, 2, forward);
    }

    /**
     * Runs a batch.
     *
     * @param readings how many rows of output there are for a window: those of all windows' first readings come first
     * @throws EngineException if memory does not suffice for a single window, or something else is wrong
     */
    public float[] run(float[] input, int windows, int readings, Forward forward) {
        Rows all = new Rows(input, windows);
        if (stage == Stage.TOGETHER) {
            lock.readLock().lock();
            try {
                return forward.run(all);
            } catch (EngineException e) {
                refuseOther(e);
                giveWay(
                        Stage.ONE_BATCH,
                        "memory ran out; going on with one batch at a time, which is slower."
                                + " Fewer --threads or a larger machine avoid this.");
            } finally {
                lock.readLock().unlock();
            }
        }
        return runAlone(all, readings, forward);
    }

    private float[] runAlone(Rows all, int readings, Forward forward) {
        lock.writeLock().lock();
        try {
            if (stage != Stage.ONE_WINDOW) {
                try {
                    return forward.run(all);
                } catch (EngineException e) {
                    refuseOther(e);
                    giveWay(
                            Stage.ONE_WINDOW,
                            "memory ran out again; going on window by window, which is slower still."
                                    + " Use a machine with more memory, or --device cpu.");
                }
            }
            return windowByWindow(all, readings, forward);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static float[] windowByWindow(Rows all, int readings, Forward forward) {
        int windows = all.windows();
        int size = all.values().length / (2 * windows);
        float[] outputs = new float[0];
        for (int i = 0; i < windows; i++) {
            float[] pair = new float[2 * size];
            System.arraycopy(all.values(), i * size, pair, 0, size);
            System.arraycopy(all.values(), (windows + i) * size, pair, size, size);
            float[] output = forward.run(new Rows(pair, 1));
            int part = output.length / readings;
            if (i == 0) {
                outputs = new float[output.length * windows];
            }
            for (int reading = 0; reading < readings; reading++) {
                System.arraycopy(output, reading * part, outputs, (reading * windows + i) * part, part);
            }
        }
        return outputs;
    }

    private synchronized void giveWay(Stage to, String message) {
        if (stage.compareTo(to) < 0) {
            stage = to;
            warning.accept(message);
        }
    }

    /** LibTorch has no exception of its own for this on a CPU. */
    private static void refuseOther(EngineException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean memory = message.contains("out of memory")
                || message.contains("can't allocate memory")
                || message.contains("not enough memory");
        if (!memory) {
            throw e;
        }
    }
}
