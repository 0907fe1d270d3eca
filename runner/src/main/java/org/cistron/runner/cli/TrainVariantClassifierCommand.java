package org.cistron.runner.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cistron.api.error.UsageException;
import org.cistron.api.host.HomologSource;
import org.cistron.io.output.OutputFolder;
import org.cistron.runner.homolog.HomologFiles;
import org.cistron.runner.host.Configurations;
import org.cistron.runner.host.HostCompute;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.host.Offer;
import org.cistron.runner.host.PluginHost;
import org.cistron.runner.host.PluginRegistry;
import org.cistron.runner.model.ModelFolder;
import org.cistron.runner.model.ModelOverlay;
import org.cistron.runner.run.RunLog;
import org.cistron.runner.train.CheckpointFile;
import org.cistron.runner.train.TrainingSettings;
import org.cistron.runner.train.variant.CrossValidation;
import org.cistron.runner.train.variant.VariantClassifierTraining;
import org.cistron.runner.train.variant.VariantTrainingOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cistron train variant-classifier}: lets a plugin learn from labelled variants, or judges how well it does. */
@Command(
        name = "variant-classifier",
        description =
                "Let a plugin learn to judge variants from labelled ones; or, with --folds, let it answer each part of"
                        + " them when it has learned from the others.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Example: cistron train variant-classifier --plugin hmm-variant --data missense.tsv --proteins proteins.faa -o model",
            "         cistron classify variants.tsv --proteins proteins.faa --classifier hmm-variant --model model -o out",
            "Example: cistron train variant-classifier --plugin hmm-variant,ensemble-variant --folds 5 --data missense.tsv"
                    + " --proteins proteins.faa -o folds",
            "         cistron evaluate variants folds/held_out.tsv"
        })
final class TrainVariantClassifierCommand implements Callable<Integer> {
    private final UnfinishedWork unfinished;

    @Mixin
    private LabelledDataOptions data;

    @Mixin
    private PluginOptions pluginOptions;

    @Mixin
    private RunOptions runOptions;

    @Option(
            names = "--plugin",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "ensemble-variant",
            description =
                    "What is to be trained (default: ensemble-variant); several, with commas between, with --folds.")
    private List<String> plugins = new ArrayList<>();

    @Mixin
    private HomologOptions homologs;

    @Mixin
    private PluginSetupOptions setup;

    @Option(
            names = "--pretrain-proteins",
            paramLabel = "FASTA",
            arity = "1..*",
            description = "Proteins to learn from what proteins are like, for plugins that do.")
    private List<Path> proteins = new ArrayList<>();

    @Option(
            names = "--pretrain-genomes",
            paramLabel = "FASTA",
            arity = "1..*",
            description = "Genomes to learn from what they are like, for plugins that do.")
    private List<Path> genomes = new ArrayList<>();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Write held_out.tsv instead of a model: what each plugin answers to each of N parts when it has"
                            + " learned from the others. No gene, protein or codon is in two parts.")
    private Optional<Integer> folds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the division into parts follows from (default: 1).")
    private long seed;

    @Mixin
    private LearnedModelOptions learned;

    TrainVariantClassifierCommand(UnfinishedWork unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public Integer call() {
        refuseSeveralModels();
        PluginRegistry registry = pluginOptions.load();
        Configurations configurations = Configurations.of(registry, setup.settings());
        RunLog log = new RunLog(ProgressDisplay.of(runOptions.quiet()));
        ModelOverlay reference = setup.referenceData(registry);
        Optional<HomologFiles> searched =
                homologs.files(data.files().proteins().stream().toList());
        VariantTrainingOrder order = order(
                registry, configurations, searched.map(HomologFiles::others).orElse(List.of()));
        CheckpointFile checkpoints = learned.checkpoints();
        try (HostCompute compute = new HostCompute(runOptions.threads(), runOptions.device())) {
            HomologSource source = homologs.source(searched, log);
            PluginHost host = new PluginHost(registry, configurations, compute, log, reference, source);
            try (OutputFolder folder = unfinished.add(OutputFolder.open(learned.output(), runOptions.force()))) {
                int cases = folds.isPresent()
                        ? new CrossValidation(host, log, checkpoints)
                                .run(plugins, order, new CrossValidation.Division(folds.get(), seed), folder)
                        : new VariantClassifierTraining(host, log, checkpoints)
                                .run(plugins.get(0), order, learned.licence(), folder);
                folder.commit();
                checkpoints.remove();
                say(cases);
            }
        }
        return 0;
    }

    private void say(int cases) {
        if (!runOptions.quiet()) {
            String names = "'" + String.join("', '", plugins) + "'";
            System.err.println("cistron: "
                    + (folds.isPresent()
                            ? String.format(
                                    Locale.ROOT,
                                    "%s answered %,d held-out variants in %d folds: ",
                                    names,
                                    cases,
                                    folds.get())
                            : String.format(Locale.ROOT, "%s trained on %,d variants: ", names, cases))
                    + learned.output());
        }
    }

    private VariantTrainingOrder order(
            PluginRegistry registry, Configurations configurations, List<Path> homologFiles) {
        List<LoadedPlugin> trained = plugins.stream()
                .map(name -> registry.offer(name, Offer.Kind.VARIANT_CLASSIFIER).plugin())
                .toList();
        Optional<ModelFolder> base = learned.from();
        base.filter(model -> !plugins.contains(model.offer())).ifPresent(model -> model.requireOffer(plugins.get(0)));
        return new VariantTrainingOrder(
                data.files(),
                proteins,
                genomes,
                homologFiles,
                base,
                setup.models(),
                TrainingSettings.of(registry, configurations, trained));
    }

    private void refuseSeveralModels() {
        if (plugins.size() != plugins.stream().distinct().count() || plugins.isEmpty()) {
            throw new UsageException("found --plugin " + String.join(",", plugins) + ", expected each name once.");
        }
        if (folds.isEmpty() && plugins.size() > 1) {
            throw new UsageException(
                    "found " + plugins.size() + " plugins to train, expected one. Train them one after the"
                            + " other, each into its own folder, or compare them by --folds.");
        }
    }
}
