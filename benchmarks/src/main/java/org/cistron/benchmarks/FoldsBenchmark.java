package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Phyla;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.training.HeldOut;
import org.cistron.benchmarks.training.ModelShelf;
import org.cistron.benchmarks.training.RunModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains models without some genomes and judges them on these. */
@Command(
        name = "folds",
        sortOptions = false,
        description = {
            "Cross-validate: hold out the genomes of some phyla, train on the others of train/ by 'cistron train', annotate"
                    + " those held out, and compare with Prodigal and Glimmer.",
            ""
        },
        footer = {
            "",
            "Three folds; no phylum is in two (phyla.tsv says which genome is where). A validation genome of a phylum that is"
                    + " judged is not chosen by. The HMM's own universal model is trained without them too, as every network"
                    + " asks it.",
            "Models lie in benchmarks/work/folds/fold1/NAME and so on. One that is there is kept, so the same command goes on"
                    + " after it was broken off, within a training as well; one that was trained elsewhere can be put there.",
            "",
            "Example: benchmarks/folds",
            "Example: benchmarks/folds --without Msmegmatis_mc2155 --judge Mtb_H37Rv --plugins hmm,tcn,bilstm,ensemble",
            "Example: benchmarks/folds --folds 1 --plugins transformer --train-only --train-option=--device=cuda:0"
        })
final class FoldsBenchmark implements Callable<Integer> {
    @Option(
            names = "--plugins",
            split = ",",
            paramLabel = "NAME[@FOLD]",
            defaultValue = "hmm,tcn,bilstm,transformer@1,ensemble",
            description = "What to train and judge (default: ${DEFAULT-VALUE}); with @1, or @1+2, only in those folds.")
    private List<String> plugins = List.of();

    @Option(
            names = "--folds",
            split = ",",
            paramLabel = "N",
            description = "Which folds (default: all; none with --without).")
    private List<String> folds = List.of();

    @Option(
            names = "--without",
            paramLabel = "GENOME",
            description = "Train on all of train/ but this genome, and judge on it; may be repeated.")
    private List<String> without = List.of();

    @Option(
            names = "--judge",
            split = ",",
            paramLabel = "TEXT",
            description =
                    "Judge on these genomes of validation/ or test/ too, by models that have learned from none of their"
                            + " phylum: names, parts of names, or a split.")
    private List<String> judge = List.of();

    @Mixin
    private TrainingOptions training = new TrainingOptions();

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where models are kept (default: benchmarks/work/folds).")
    private Optional<Path> work = Optional.empty();

    @Option(names = "--train-only", description = "Train what is missing and annotate nothing.")
    private boolean trainOnly;

    @Mixin
    private ToolOptions tools = new ToolOptions();

    @Option(names = "--fresh", description = "Run the rivals again, so that times are of one run.")
    private boolean fresh;

    @Mixin
    private CommonOptions options = new CommonOptions();

    private final Phyla phyla = Phyla.read();
    private final ResultTable models =
            new ResultTable("Models", "division", "model", "learned_genomes", "chosen_by", "trained_now_seconds");
    private final ResultTable divisions =
            new ResultTable("Divisions", "division", "genomes_left_out", "phyla_left_out", "genomes_judged");

    @Override
    public Integer call() {
        Places places = Places.find();
        BenchmarkGenomes genomes = new BenchmarkGenomes(places);
        Launcher launcher = new Launcher(places);
        launcher.build(places.work("run"));
        List<PluginChoice> choices = plugins.stream()
                .filter(name -> !name.isEmpty())
                .map(PluginChoice::parse)
                .toList();
        Comparison comparison = new Comparison(new KeptPredictions(places, fresh));
        for (HeldOut division : new Divisions(genomes).of(folds, without, judge)) {
            List<GeneFinderProgram> programs = train(places, launcher, genomes, division, choices);
            programs.addAll(tools.rivals());
            for (String judged : trainOnly ? List.<String>of() : division.judged()) {
                comparison.add(division.name(), genomes.named(judged), programs);
                options.keep(places, "folds", tables(comparison));
            }
        }
        options.save(places, "folds", trainOnly ? List.of(divisions, models) : tables(comparison));
        return 0;
    }

    private List<ResultTable> tables(Comparison comparison) {
        List<ResultTable> tables = new ArrayList<>(comparison.tables());
        tables.addAll(List.of(divisions, models));
        return tables;
    }

    private List<GeneFinderProgram> train(
            Places places, Launcher launcher, BenchmarkGenomes genomes, HeldOut division, List<PluginChoice> choices) {
        Path folder = work.map(Path::toAbsolutePath)
                .orElseGet(() -> places.work("folds"))
                .resolve(division.name());
        ModelShelf shelf = new ModelShelf(launcher, folder, training.words(options.threads()));
        RunModels own = new RunModels(
                places, shelf, division, genomes.names("validation"), training.members(), training.settings());
        List<GeneFinderProgram> programs = new ArrayList<>();
        for (PluginChoice choice : choices) {
            if (choice.isFor(division.name())) {
                SortedMap<String, Path> needed = own.of(choice.plugin());
                programs.add(options.cistron(launcher, choice.plugin(), choice.plugin(), List.copyOf(needed.values())));
            }
        }
        divisions.add(List.of(
                division.name(),
                String.join(" ", division.leftOut()),
                String.join(" ", phyla.of(division.leftOut())),
                String.join(" ", division.judged())));
        shelf.taken().forEach(model -> tell(division, model));
        return programs;
    }

    private void tell(HeldOut division, ModelShelf.Taken model) {
        models.add(List.of(
                division.name(),
                model.name(),
                Integer.toString(division.learned().size()),
                model.order().chosenBy().isEmpty()
                        ? "-"
                        : String.join(" ", model.order().chosenBy()),
                model.seconds().map(seconds -> Numbers.places(seconds, 0)).orElse("kept")));
    }
}
