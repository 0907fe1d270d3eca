package org.cistron.runner.cli;

import java.util.Optional;
import org.cistron.api.error.UsageException;
import picocli.CommandLine.Option;

/** How a run is run. */
@SuppressWarnings("UnusedVariable") // picocli acts on help.
final class RunOptions {
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
        if (wanted < 1) {
            throw new UsageException(
                    "found --threads " + wanted + ", expected 1 or more. Leave it out for all processors.");
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
