package org.cistron.neural.engine;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;

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

    private static final class Started {
        static final Engine ENGINE = start();

        private static Engine start() {
            prepare();
            return Engine.getEngine(NAME);
        }
    }
}
