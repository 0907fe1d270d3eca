package org.cistron.runner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import picocli.CommandLine.Option;

/** Which reports are written beside a run's outputs. */
final class ReportOptions {
    private static final String NONE = "none";

    @Option(
            names = "--report",
            paramLabel = "NAME",
            split = ",",
            description = "Which reports to write, of those that 'cistron plugins' shows, or none (default: all).")
    private List<String> names = new ArrayList<>();

    /** Returns the names of the writers; empty for all that are installed. */
    Optional<List<String>> writers() {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.equals(List.of(NONE))) {
            return Optional.of(List.of());
        }
        if (names.contains(NONE) || names.stream().distinct().count() < names.size()) {
            throw new UsageException("found --report " + String.join(",", names)
                    + ", expected names, each once, or none alone. Correct the list.");
        }
        return Optional.of(List.copyOf(names));
    }
}
