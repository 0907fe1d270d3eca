package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.HostedTraining;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.run.UnusedModels;
import org.cistron.runner.train.CheckpointFile;
import org.cistron.runner.train.GeneFinderTraining;
import org.cistron.runner.train.TrainingOrder;
import org.cistron.runner.train.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cistron train gene-finder}: lets a plugin learn its universal model. */
@Command(
        name = "gene-finder",
        description = "Let a plugin learn its universal model from annotated genomes.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron train gene-finder --genomes genomes/ --exclude Ecoli_K12 -o model",
            "         cistron annotate Ecoli_K12.fna --model model -o out",
            "Example: cistron train gene-finder --plugin ensemble --model tcn --model bilstm --genomes genomes/ -o weights",
            "         cistron annotate genome.fna --plugin ensemble --model weights --model tcn --model bilstm -o out"
        })
final class TrainGeneFinderCommand implements Callable<Integer> {
    private final UnfinishedWork unfinished;

    @Mixin
    private TrainingDataOptions data;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = "--plugin",
            paramLabel = "NAME",
            defaultValue = "hmm",
            description = "What is to be trained (default: hmm).")
    private String plugin;

    @Mixin
    private PluginSetupOptions setup;

    @Option(
            names = "--validation",
            paramLabel = "FOLDER",
            arity = "1..*",
            description =
                    "Folders with annotated genomes that are not learned from but chosen by, for plugins that do.")
    private List<Path> validation = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "STRENGTH",
            defaultValue = "0",
            description = "With --from: keep what that model knows while the new genomes are learned, by elastic weight"
                    + " consolidation; the genomes it was trained on are not needed. The larger, the more"
                    + " is kept and the less is learned: try 100, then 1000; 0, the default, keeps nothing.")
    private double keep;

    @Mixin
    private LearnedModelOptions learned;

    TrainGeneFinderCommand(UnfinishedWork unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public Integer call() {
        refuseKeepingNothing();
        PluginRegistry plugins = pluginOptions.load();
        Configurations configurations = Configurations.of(plugins, setup.settings());
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device())) {
            ModelOverlay reference = setup.referenceData(plugins);
            PluginHost host = new PluginHost(plugins, configurations, compute, log, reference);
            HostedTraining training = host.training(plugin);
            TrainingOrder order = new TrainingOrder(
                    plugin,
                    data.find(validation),
                    learned.from(),
                    keep,
                    setup.models(),
                    TrainingSettings.of(plugins, configurations, List.of(training.plugin())),
                    learned.licence());
            CheckpointFile checkpoints = learned.checkpoints();
            try (OutputFolder folder = unfinished.add(OutputFolder.open(learned.output(), runOptions.force()))) {
                new GeneFinderTraining(training, log, compute, checkpoints).run(order, folder);
                UnusedModels.warn(reference, log);
                folder.commit();
            }
            checkpoints.remove();
            if (!runOptions.quiet()) {
                int genomes = order.data().genomes().size();
                System.err.println("cistron: '" + plugin + "' trained on " + genomes
                        + (genomes == 1 ? " genome: " : " genomes: ") + learned.output());
            }
        }
        return 0;
    }

    private void refuseKeepingNothing() {
        if (!(keep >= 0 && keep < Double.POSITIVE_INFINITY)) {
            throw new UsageException("found --keep " + keep + ", expected a number of at least 0, such as 1.");
        }
        if (keep > 0 && learned.from().isEmpty()) {
            throw new UsageException(
                    "found --keep without --from, expected the model that is to be kept. Name it by --from, or leave"
                            + " --keep out.");
        }
    }
}
