package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.ReferenceData;
import org.cistron.genes.evaluation.CalibrationScore;
import org.cistron.genes.evaluation.Reliability;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.train.CalibrationTraining;
import org.cistron.runner.train.TrainingFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cistron train calibration}: measures what a plugin's probabilities are worth, so that they hold. */
@Command(
        name = "calibration",
        description =
                "Measure on annotated genomes how probable genes and starts are, given a plugin's evidence, and put that"
                        + " into its model.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron train calibration --plugin hmm --model model --genomes genomes/ -o calibrated",
            "         cistron annotate genome.fna --model calibrated -o out"
        })
final class TrainCalibrationCommand implements Callable<Integer> {
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
            description = "Whose probabilities are measured (default: hmm).")
    private String plugin;

    @Mixin
    private PluginSetupOptions setup;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Where the plugin's model goes, with the calibration in it.")
    private Path output;

    TrainCalibrationCommand(UnfinishedWork unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public Integer call() {
        PluginRegistry plugins = pluginOptions.load();
        refuseDecided(plugins.offer(plugin).offer());
        Configurations configurations = Configurations.of(plugins, setup.settings());
        ReferenceData reference = setup.referenceData(plugins);
        List<TrainingFiles> genomes = data.find(List.of()).genomes();
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        try (HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device());
                OutputFolder folder = unfinished.add(OutputFolder.open(output, runOptions.force()))) {
            PluginHost host = new PluginHost(plugins, configurations, compute, log, reference);
            Optional<CalibrationScore> heldOut = new CalibrationTraining(host, log, plugin).run(genomes, folder);
            folder.commit();
            if (!runOptions.quiet()) {
                System.err.println("cistron: '" + plugin + "' calibrated on " + genomes.size()
                        + (genomes.size() == 1 ? " genome" : " genomes")
                        + heldOut.map(TrainCalibrationCommand::words).orElse("") + ": " + output);
            }
        }
        return 0;
    }

    private static String words(CalibrationScore heldOut) {
        Reliability genes = heldOut.genes();
        return String.format(
                Locale.ROOT,
                ", on each left out an error of %.4f and a Brier skill of %.3f over %,d candidates",
                genes.calibrationError(),
                genes.brierSkill().orElse(0),
                genes.all().count());
    }

    private static void refuseDecided(Offer offer) {
        if (offer.kind() != Offer.Kind.CODING_EVIDENCE) {
            throw new UsageException("'" + offer.name() + "' decides for itself and gives probabilities of its own,"
                    + " expected a plugin that gives evidence. 'cistron plugins' shows which do.");
        }
    }
}
