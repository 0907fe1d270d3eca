package org.cistron.benchmarks;

import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.variants.BcftoolsCsq;
import org.cistron.benchmarks.variants.CistronClassify;
import org.cistron.benchmarks.variants.ConsequenceProgram;
import org.cistron.benchmarks.variants.SnpEff;
import picocli.CommandLine.Option;

/** Which programs tell consequences. */
final class ConsequenceToolOptions {
    @Option(
            names = "--tools",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "cistron,bcftools,snpeff",
            description = "Which programs to run (default: ${DEFAULT-VALUE}).")
    private List<String> tools = List.of();

    /** Returns the programs, in the order named; Cistron is built if it was not. */
    List<ConsequenceProgram> programs(Places places, CommonOptions options) {
        return tools.stream()
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> program(name, places, options))
                .toList();
    }

    private static ConsequenceProgram program(String name, Places places, CommonOptions options) {
        return switch (name) {
            case "cistron" -> cistron(places, options);
            case "bcftools" -> new BcftoolsCsq();
            case "snpeff" -> new SnpEff(places);
            default ->
                throw new UsageException(
                        "found --tools " + name + ", expected some of cistron, bcftools, snpeff. Correct it.");
        };
    }

    private static CistronClassify cistron(Places places, CommonOptions options) {
        Launcher launcher = new Launcher(places);
        launcher.build(places.work("run"));
        return options.classify(launcher);
    }
}
