package org.cistron.runner.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cistron.api.error.UsageException;
import picocli.CommandLine.Option;

/** How a run is run. */
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class RunOptions {
    /** More than any machine has; a slip of the keyboard should not fill the memory with threads. */
    private static final int MOST_THREADS = 1024;

    private static final Pattern DEVICE = Pattern.compile("auto|cpu|cuda:(0|[1-9][0-9]{0,2})");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work at once (default: all processors).")
    private Optional<Integer> threads;

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            defaultValue = "auto",
            description =
                    "Where neural networks run: auto (a GPU where one can be used), cpu, or cuda:N, the GPU of that"
                            + " number from 0 (default: auto).")
    private String device;

    @Option(names = "--force", description = "Use an output folder that is not empty; replace files of the same names.")
    private boolean force;

    @Option(names = "--quiet", description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    int threads() {
        int wanted = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (wanted < 1 || wanted > MOST_THREADS) {
            throw new UsageException("found --threads " + wanted + ", expected 1 to " + MOST_THREADS
                    + ". Leave it out for all processors.");
        }
        return wanted;
    }

    /** Returns {@code auto}, {@code cpu} or {@code cuda:N}; whether that GPU is there, the engine tells when it starts. */
    String device() {
        if (!DEVICE.matcher(device).matches()) {
            throw new UsageException("found --device " + device
                    + ", expected auto, cpu, or cuda:N such as cuda:0. Leave it out for auto.");
        }
        return device;
    }

    boolean force() {
        return force;
    }

    boolean quiet() {
        return quiet;
    }
}
