package org.cistron.benchmarks;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The accuracy benchmark for every gene finder that Cistron has, beside Prodigal and Glimmer, times of the same run. */
@Command(
        name = "comparison",
        sortOptions = false,
        description = {
            "Compare all of Cistron's gene finders with each other, with Prodigal and with Glimmer: accuracy, verified"
                    + " starts, genes of 90 to 299 nt, seconds and peak memory, all of one run.",
            ""
        },
        footer = {
            "",
            "Without --plugins: hmm, and of tcn, bilstm and transformer the adapted and the universal kind, and ensemble.",
            "It needs a model of each, shipped or by --models; the tables in benchmarks/work are brought up to date after"
                    + " each genome.",
            "Example: benchmarks/comparison --plugins hmm,tcn,ensemble --models models/ --genomes validation"
        })
final class ComparisonBenchmark implements Callable<Integer> {
    private static final List<String> ALL = List.of(
            "hmm",
            "tcn",
            "tcn-universal",
            "bilstm",
            "bilstm-universal",
            "transformer",
            "transformer-universal",
            "ensemble");

    @Mixin
    private AccuracyOptions options = new AccuracyOptions();

    @Option(
            names = "--kept",
            description = "Take the rivals' genes from an earlier run where there are some; their times are left out.")
    private boolean takeKept;

    @Override
    public Integer call() {
        options.run("comparison", ALL, !takeKept);
        return 0;
    }
}
