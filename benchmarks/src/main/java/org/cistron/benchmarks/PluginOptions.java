package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.cistron.benchmarks.genome.BenchmarkGenome;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.program.ModelFolders;
import picocli.CommandLine.Option;

/** Which of Cistron's plugins are run, and by which models. */
final class PluginOptions {
    private static final String SMALL = "Carsonella_HT";

    @Option(
            names = "--plugins",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Cistron's plugins to run, such as hmm,tcn,ensemble; 'default' is the one that runs where none is"
                            + " named, and '' is none.")
    private List<String> plugins = List.of();

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Take these models in the place of those that ship: a folder made by 'cistron train', or one"
                    + " that has such folders in it; may be repeated.")
    private List<Path> models = List.of();

    /** Returns the plugins' names. */
    List<String> names(List<String> unlessNamed) {
        return plugins.isEmpty()
                ? unlessNamed
                : plugins.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Returns the folders of all models given. */
    List<Path> models() {
        return models.stream()
                .flatMap(folder -> ModelFolders.in(folder).stream())
                .toList();
    }

    /** Returns the plugins as programs, after each has shown that it can run. */
    List<Cistron> programs(Places places, CommonOptions options, List<String> unlessNamed) {
        return programs(places, options, unlessNamed, options.threads());
    }

    /** Returns the plugins as programs of some number of threads, after each has shown that it can run. */
    List<Cistron> programs(Places places, CommonOptions options, List<String> unlessNamed, int threads) {
        Launcher launcher = new Launcher(places);
        launcher.build(places.work("run"));
        List<Path> folders = models();
        List<Cistron> programs = names(unlessNamed).stream()
                .map(name -> options.cistron(launcher, Cistron.nameOf(name), name, folders, threads))
                .toList();
        BenchmarkGenome small = new BenchmarkGenomes(places).named(SMALL);
        programs.forEach(program -> program.tryOut(small, places.work("run")));
        return programs;
    }
}
