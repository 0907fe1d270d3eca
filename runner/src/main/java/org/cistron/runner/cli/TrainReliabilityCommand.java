package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.train.variant.ReliabilityMeasurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cistron train reliability}: puts into a classifier's model how far its answers may be believed. */
@Command(
        name = "reliability",
        description =
                "Measure, by what a classifier of variants answered in cross-validations, how far its probabilities may be"
                        + " believed, and put that into its model: reports then show it.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Where answers were reviewed, those count alone.",
            "",
            "Example: cistron train variant-classifier --plugin hmm-variant --folds 5 --data missense.tsv --proteins proteins.faa"
                    + " -o folds",
            "         cistron train reliability --plugin hmm-variant --model model --held-out folds/held_out.tsv -o measured"
        })
final class TrainReliabilityCommand implements Callable<Integer> {
    private final UnfinishedWork unfinished;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = "--plugin",
            paramLabel = "NAME",
            defaultValue = "ensemble-variant",
            description = "Whose answers are measured (default: ensemble-variant).")
    private String plugin;

    @Option(
            names = "--held-out",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description =
                    "held_out.tsv of 'cistron train variant-classifier --folds', with homologs or without; several count"
                            + " together.")
    private List<Path> heldOut = new ArrayList<>();

    @Mixin
    private PluginSetupOptions setup;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the classifier's model goes, with what was measured in it.")
    private Path output;

    TrainReliabilityCommand(UnfinishedWork unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public Integer call() {
        PluginRegistry plugins = pluginOptions.load();
        plugins.offer(plugin, Offer.Kind.VARIANT_CLASSIFIER);
        Configurations configurations = Configurations.of(plugins, setup.settings());
        setup.models().forEach(this::requireMeasured);
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device());
                OutputFolder folder = unfinished.add(OutputFolder.open(output, runOptions.force()))) {
            PluginHost host = new PluginHost(plugins, configurations, compute, log, setup.referenceData(plugins));
            int cases = new ReliabilityMeasurement(host, plugin).run(heldOut, folder);
            folder.commit();
            if (!runOptions.quiet()) {
                System.err.println(String.format(
                        Locale.ROOT, "cistron: '%s' measured on %,d held-out variants: %s", plugin, cases, output));
            }
        }
        return 0;
    }

    private void requireMeasured(ModelFolder model) {
        if (!model.offer().equals(plugin)) {
            throw new UsageException(
                    "the model in " + model.folder() + " is for '" + model.offer() + "', expected one for '" + plugin
                            + "'. Measure it by --plugin " + model.offer() + ", or leave --model out.");
        }
    }
}
