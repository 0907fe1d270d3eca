package org.cistron.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.program.Cistron;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs all programs on all genomes and scores them against annotation and verified starts. */
@Command(
        name = "accuracy",
        sortOptions = false,
        description = "Run the gene finders on the annotated genomes and score them.",
        footer = {
            "Without --plugins, Cistron runs as it does where no plugin is named.",
            "Results of rivals are kept in benchmarks/work/kept; without --fresh their times are left out."
        })
final class AccuracyBenchmark implements Callable<Integer> {
    @Mixin
    private AccuracyOptions options = new AccuracyOptions();

    @Option(names = "--fresh", description = "Run the rivals again, so that times are of one run.")
    private boolean fresh;

    @Override
    public Integer call() {
        options.run("accuracy", List.of(Cistron.DEFAULT), fresh);
        return 0;
    }
}
