package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.compare.CompareRun;
import org.cistron.runner.compare.CompareRun.CompareOptions;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.run.RunLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cistron compare}: puts finished runs side by side. */
@Command(
        name = "compare",
        description = "Put finished runs side by side: annotations, classifications, or both.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Annotations of the same contigs are compared gene by gene, classifications variant by variant and drug by drug.",
            "",
            "Example: cistron compare out-hmm out-ensemble -o compared",
            "Example: cistron compare isolate1 isolate2 isolate3 --names ward,clinic,lab -o compared"
        })
final class CompareCommand implements Callable<Integer> {
    private final UnfinishedWork unfinished;
    private final List<String> commandLine;

    @Parameters(
            paramLabel = "RUN",
            arity = "1..*",
            description = "Output folders of 'cistron annotate' or 'cistron classify', or their report.json.")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the outputs go.")
    private Path output;

    @Option(
            names = "--names",
            paramLabel = "NAME",
            split = ",",
            description = "What the runs are called, in their order (default: their samples' names, or their folders'"
                    + " where samples are alike).")
    private List<String> names = new ArrayList<>();

    @Mixin
    private ReportOptions reports;

    @Mixin
    private PluginSetupOptions setup;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    CompareCommand(UnfinishedWork unfinished, List<String> commandLine) {
        this.unfinished = unfinished;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() {
        PluginRegistry plugins = pluginOptions.load();
        Configurations configurations = Configurations.of(plugins, setup.settings());
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (OutputFolder folder = unfinished.add(OutputFolder.open(output, runOptions.force()));
                HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device())) {
            PluginHost host = new PluginHost(plugins, configurations, compute, log, setup.referenceData(plugins));
            List<String> written = new CompareRun(
                            host, new CompareOptions(runs, names, reports.writers()), log, commandLine)
                    .run(folder);
            if (!runOptions.quiet()) {
                System.err.println("cistron: " + runs.size() + (runs.size() == 1 ? " run" : " runs") + " compared: "
                        + output.resolve(written.get(written.size() - 1)));
            }
            return 0;
        }
    }
}
