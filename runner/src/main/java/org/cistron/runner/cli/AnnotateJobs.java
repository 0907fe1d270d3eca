package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cistron.api.report.TruthComparison;
import org.cistron.io.output.OutputFolder;
import org.cistron.io.sequence.SequenceInput;
import org.cistron.reference.ShippedData;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.run.AnnotateOptions;
import org.cistron.runner.run.AnnotateResult;
import org.cistron.runner.run.AnnotateRun;
import org.cistron.runner.run.RunLog;

/** Runs annotations for the commands that do. */
final class AnnotateJobs {
    private final UnfinishedWork unfinished;
    private final List<String> commandLine;

    AnnotateJobs(UnfinishedWork unfinished, List<String> commandLine) {
        this.unfinished = unfinished;
        this.commandLine = commandLine;
    }

    /**
     * What one annotation needs.
     *
     * @param input the input; closed when the job ends
     * @param name the outputs' name
     * @param output the output folder
     * @param force whether a folder that is not empty may be used
     * @param threads how many may work at once
     * @param device where neural networks are to run
     * @param quiet whether nothing but errors is said
     */
    record Job(
            SequenceInput input, String name, Path output, boolean force, int threads, String device, boolean quiet) {}

    /** Runs a job and returns the exit code. */
    int run(Job job, PluginRegistry plugins, AnnotateOptions options) {
        Configurations configurations = Configurations.of(plugins, options.settings());
        options.plugins().forEach(name -> plugins.offer(name, Offer.Kind.CODING_EVIDENCE, Offer.Kind.GENE_FINDER));
        ModelOverlay data = new ModelOverlay(ShippedData.ofThisInstallation(), options.models());
        options.models().forEach(model -> ModelReaders.check(model, plugins));
        RunLog log = new RunLog(ProgressDisplay.of(job.quiet()));
        try (SequenceInput input = unfinished.add(job.input());
                OutputFolder folder = unfinished.add(OutputFolder.open(job.output(), job.force()));
                HostCompute compute = new HostCompute(job.threads(), job.device())) {
            PluginHost host = new PluginHost(plugins, configurations, compute, log, data);
            AnnotateResult result =
                    new AnnotateRun(host, options, data, log, commandLine).run(input, folder, job.name());
            if (!job.quiet()) {
                System.err.println("cistron: " + summary(result, job));
                result.comparisons()
                        .forEach(
                                (plugin, comparison) -> System.err.println("cistron: " + compared(plugin, comparison)));
            }
            return result.failures().isEmpty() ? 0 : result.failures().get(0).exitCode();
        }
    }

    private static String summary(AnnotateResult result, Job job) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Long> plugin : result.genes().entrySet()) {
            text.append(counted(plugin.getValue(), "gene"));
            text.append(result.genes().size() > 1 ? " by " + plugin.getKey() + ", " : " ");
        }
        int contigs = result.input().records();
        return text
                + String.format(
                        Locale.ROOT,
                        "on %s (%,d nt) in %.1f s: %s",
                        counted(contigs, "contig"),
                        result.input().nucleotides(),
                        result.seconds(),
                        job.output().resolve(job.name() + ".*"));
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private static String compared(String plugin, TruthComparison comparison) {
        TruthComparison.Figures figures = comparison.figures();
        return String.format(
                Locale.ROOT,
                "'%s' against %s: F1 %.2f %%; of %s %,d found, %,d of them with the same start; %,d missed, %,d extra",
                plugin,
                comparison.truth(),
                100 * figures.f1(),
                counted(figures.truthGenes(), "gene"),
                figures.found(),
                figures.exact(),
                figures.missed(),
                figures.extra());
    }
}
