package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.KeptPredictions;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.program.ModelFolders;
import org.cistron.benchmarks.training.MembersSetting;
import org.cistron.benchmarks.training.ModelOrder;
import org.cistron.benchmarks.training.ModelShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the ensemble gains from each of its members. */
@Command(
        name = "ablation",
        sortOptions = false,
        description = {
            "Compare the ensemble of all members with those of all but one, and with each member alone. The weights of each"
                    + " are fitted anew on train/ by 'cistron train'.",
            ""
        },
        footer = {
            "",
            "The members' models are those that ship, or those of --models; an ensemble among them is left aside.",
            "Weights lie in benchmarks/work/ablation; those that are there are kept.",
            "Example: benchmarks/ablation --members hmm,tcn,bilstm --models models/ --genomes validation,test"
        })
final class AblationBenchmark implements Callable<Integer> {
    private static final String ENSEMBLE = "ensemble";
    private static final String HMM = "hmm";

    @Mixin
    private TrainingOptions training = new TrainingOptions();

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Take these models in the place of those that ship: a folder made by 'cistron train', or one"
                    + " that has such folders in it; may be repeated.")
    private List<Path> folders = List.of();

    @Option(
            names = "--fit-without",
            split = ",",
            paramLabel = "GENOME",
            description = "Genomes of train/ that no weights are fitted on.")
    private List<String> fitWithout = List.of();

    @Option(
            names = "--genomes",
            split = ",",
            paramLabel = "TEXT",
            defaultValue = "validation,test",
            description = "Genomes to judge on: names, parts of names, or splits (default: ${DEFAULT-VALUE}).")
    private List<String> genomes = List.of();

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description = "Where weights are kept (default: benchmarks/work/ablation).")
    private Optional<Path> work = Optional.empty();

    @Mixin
    private ToolOptions tools = new ToolOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        if (training.members().size() < 2) {
            throw new UsageException("found --members " + String.join(",", training.members())
                    + ", expected two or more. Name those of the ensemble.");
        }
        Places places = Places.find();
        Launcher launcher = new Launcher(places);
        launcher.build(places.work("run"));
        List<GeneFinderProgram> programs = programs(places, launcher);
        programs.addAll(tools.rivals());
        Comparison comparison = new Comparison(new KeptPredictions(places, false));
        for (BenchmarkGenome genome : new BenchmarkGenomes(places).matching(genomes)) {
            comparison.add(genome, programs);
            options.keep(places, "ablation", comparison.tables());
        }
        options.save(places, "ablation", comparison.tables());
        return 0;
    }

    private List<GeneFinderProgram> programs(Places places, Launcher launcher) {
        SortedMap<String, Path> models = new TreeMap<>();
        folders.stream()
                .flatMap(folder -> ModelFolders.in(folder).stream())
                .filter(model -> !ModelFolders.name(model).equals(ENSEMBLE))
                .forEach(model -> models.put(ModelFolders.name(model), model));
        // The shipped ones are named too, so that weights are known to be of these very models.
        Stream.concat(Stream.of(HMM), training.members().stream())
                .filter(name -> ModelFolders.isModel(places.shippedModel(name)))
                .forEach(name -> models.putIfAbsent(name, places.shippedModel(name)));
        Path folder = work.map(Path::toAbsolutePath).orElseGet(() -> places.work("ablation"));
        ModelShelf shelf = new ModelShelf(launcher, folder, training.words(options.threads()));
        List<GeneFinderProgram> programs = new ArrayList<>();
        ensembles(training.members()).forEach((name, members) -> {
            Path weights = shelf.model(name, order(places, members, models), List.of());
            List<Path> all = new ArrayList<>(models.values());
            all.add(weights);
            programs.add(options.cistron(launcher, name, ENSEMBLE, all));
        });
        for (String member : training.members()) {
            programs.add(options.cistron(launcher, member, member, List.copyOf(models.values())));
        }
        return programs;
    }

    /** Returns the members of each ensemble by its name; one member alone is no ensemble. */
    static Map<String, List<String>> ensembles(List<String> members) {
        Map<String, List<String>> ensembles = new LinkedHashMap<>();
        ensembles.put(ENSEMBLE, members);
        for (String left : members) {
            List<String> others =
                    members.stream().filter(member -> !member.equals(left)).toList();
            if (others.size() > 1) {
                ensembles.put(ENSEMBLE + "-without-" + left, others);
            }
        }
        return ensembles;
    }

    private ModelOrder order(Places places, List<String> members, SortedMap<String, Path> models) {
        Path data = places.shared().resolve("data/genomes");
        List<String> settings = new ArrayList<>(training.settings());
        settings.add(MembersSetting.of(members));
        return new ModelOrder(
                ENSEMBLE,
                data.resolve("train"),
                fitWithout,
                data.resolve("validation"),
                List.of(),
                List.of(),
                settings,
                models);
    }
}
