package org.cistron.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Cistron;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.Glimmer;
import org.cistron.benchmarks.program.Prodigal;
import picocli.CommandLine.Option;

/** The options that all benchmarks have. */
final class CommonOptions {
    @Option(
            names = "--tools",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "cistron,prodigal,glimmer",
            description = "Which programs to run (default: ${DEFAULT-VALUE}).")
    private List<String> tools = List.of();

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
            description = "A further word for cistron annotate, such as --plugin=hmm; may be repeated.")
    private List<String> cistronOptions = List.of();

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    List<GeneFinderProgram> programs(Places places) {
        List<GeneFinderProgram> programs = new ArrayList<>();
        for (String tool : tools) {
            if (!tool.isEmpty()) {
                programs.add(program(tool, places));
            }
        }
        return programs;
    }

    Cistron cistron(Places places, int withThreads) {
        Cistron cistron = new Cistron(places.root(), withThreads, cistronOptions);
        cistron.prepare(places.work("run"));
        return cistron;
    }

    void save(Places places, String name, List<ResultTable> tables) {
        ResultTable.save(places.work("."), name, tables);
        out.ifPresent(folder -> ResultTable.save(folder, name, tables));
        tables.forEach(table -> System.out.println(table.markdown()));
    }

    private GeneFinderProgram program(String name, Places places) {
        return switch (name) {
            case "cistron" -> cistron(places, threads);
            case "prodigal" -> new Prodigal();
            case "glimmer" -> new Glimmer();
            default ->
                throw new UsageException(
                        "found --tools " + name + ", expected cistron, prodigal or glimmer. Correct it.");
        };
    }
}
