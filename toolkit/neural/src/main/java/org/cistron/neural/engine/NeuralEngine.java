package org.cistron.neural.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The PyTorch engine behind DJL, started once in a JVM: offline, silent, and with one thread for each caller.
 *
 * <p>Parallel work is done by several callers side by side, not by several threads under one: so the numbers do not depend on
 * how many threads there are.
 */
public final class NeuralEngine {
    private static final String NAME = "PyTorch";

    private NeuralEngine() {}

    /** Starts the engine if it is not running yet, and returns a manager of native memory on a device. */
    public static NDManager open(Device device) {
        return engine().newBaseManager(device);
    }

    /** Starts the engine if it is not running yet. */
    public static Engine engine() {
        return Started.ENGINE;
    }

    /** DJL reads these properties when its classes are loaded; what the user set stands. */
    private static void prepare() {
        setUnlessSet("ai.djl.offline", "true");
        setUnlessSet("OPT_OUT_TRACKING", "true");
        setUnlessSet("ai.djl.pytorch.num_threads", "1");
        setUnlessSet("ai.djl.pytorch.num_interop_threads", "1");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /**
     * DJL turns gradients off for the thread that starts the engine, and for no other; without them PyTorch computes a recurrence by
     * other code, whose last bits differ. So the thread that starts it does nothing else, and all that work are alike.
     */
    private static Engine start() {
        prepare();
        FutureTask<Engine> starting = new FutureTask<>(() -> Engine.getEngine(NAME));
        new Thread(starting, "cistron-engine-start").start();
        try {
            return starting.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the neural engine does not start: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the neural engine was starting", e);
        }
    }

    /** Its own class, whose loading starts the engine once; what runs on another thread must not be in it. */
    private static final class Started {
        static final Engine ENGINE = start();
    }
}
