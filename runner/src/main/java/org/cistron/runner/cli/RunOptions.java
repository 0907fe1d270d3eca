package org.cistron.runner.cli;

import java.util.Optional;
import org.cistron.api.error.UsageException;
import picocli.CommandLine.Option;

/** How a run is run. */
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class RunOptions {
    /** More than any machine has; a slip of the keyboard should not fill the memory with threads. */
    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work at once (default: all processors).")
    private Optional<Integer> threads;

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

    boolean force() {
        return force;
    }

    boolean quiet() {
        return quiet;
    }
}
