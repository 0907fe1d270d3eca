package org.cistron.benchmarks;

import org.cistron.api.error.CistronException;
import org.cistron.benchmarks.catalogue.CatalogueBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' one entry; the scripts beside it name the benchmark. */
@Command(
        name = "harness",
        description = "Compare Cistron with other programs.",
        subcommands = {
            AccuracyBenchmark.class,
            ComparisonBenchmark.class,
            FoldsBenchmark.class,
            AblationBenchmark.class,
            NoiseBenchmark.class,
            FragmentsBenchmark.class,
            SpeedBenchmark.class,
            CatalogueBenchmark.class,
            ConsequencesBenchmark.class,
            ConsequenceSpeedBenchmark.class,
            ClassifiersBenchmark.class
        },
        synopsisSubcommandLabel =
                "accuracy|comparison|folds|ablation|noise|fragments|speed|catalogue|consequences|consequence-speed")
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs a benchmark and ends the process: 0 done, 1 wrong usage or a program that failed. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Benchmarks());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CistronException) {
                command.getErr().println(failure.getMessage());
                return 1;
            }
            throw failure;
        });
        System.exit(line.execute(arguments));
    }
}
