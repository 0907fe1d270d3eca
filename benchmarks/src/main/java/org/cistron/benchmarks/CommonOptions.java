package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.MeasuredCommand;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.Launcher;
import org.cistron.benchmarks.variants.CistronClassify;
import picocli.CommandLine.Option;

/** The options that all benchmarks have. */
final class CommonOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "Threads of Cistron (default: ${DEFAULT-VALUE}); the others have one.")
    private int threads;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write the tables here too; they are always written into benchmarks/work.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--cistron-option",
            paramLabel = "WORD",
            description = "A further word for the cistron command, such as --no-mixed; may be repeated.")
    private List<String> cistronOptions = List.of();

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    int threads() {
        return threads;
    }

    /** Returns a plugin as a program. */
    Cistron cistron(Launcher launcher, String name, String plugin, List<Path> models) {
        return cistron(launcher, name, plugin, models, threads);
    }

    /** Returns a plugin as a program that uses some number of threads. */
    Cistron cistron(Launcher launcher, String name, String plugin, List<Path> models, int withThreads) {
        return new Cistron(launcher, name, plugin, models, withThreads, cistronOptions);
    }

    /** Returns the command that tells consequences as a program. */
    CistronClassify classify(Launcher launcher) {
        return new CistronClassify(launcher, threads, cistronOptions);
    }

    /** Keeps tables as files. */
    void keep(Places places, String name, List<ResultTable> tables) {
        ResultTable.save(places.work("."), name, tables);
        out.ifPresent(folder -> ResultTable.save(folder, name, tables));
    }

    /** Keeps tables as files and shows them. */
    void save(Places places, String name, List<ResultTable> tables) {
        keep(places, name, tables);
        tables.forEach(table -> System.out.println(table.markdown()));
        if (!MeasuredCommand.measuresMemory()) {
            System.err.println("Memory is left out: the Debian package time is not installed.");
        }
    }
}
