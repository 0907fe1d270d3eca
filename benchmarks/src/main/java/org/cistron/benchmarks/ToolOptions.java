package org.cistron.benchmarks;

import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.program.GeneFinderProgram;
import org.cistron.benchmarks.program.Glimmer;
import org.cistron.benchmarks.program.Prodigal;
import picocli.CommandLine.Option;

/** Which programs are compared. */
final class ToolOptions {
    private static final String CISTRON = "cistron";
    private static final String PRODIGAL = "prodigal";
    private static final String GLIMMER = "glimmer";
    private static final List<String> KNOWN = List.of(CISTRON, PRODIGAL, GLIMMER);

    @Option(
            names = "--tools",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "cistron,prodigal,glimmer",
            description = "Which programs to run (default: ${DEFAULT-VALUE}); cistron stands for its plugins.")
    private List<String> tools = List.of();

    /** Returns whether Cistron's plugins are to be run. */
    boolean cistron() {
        return named().contains(CISTRON);
    }

    /** Returns the other programs. */
    List<GeneFinderProgram> rivals() {
        return named().stream()
                .filter(name -> !name.equals(CISTRON))
                .<GeneFinderProgram>map(name -> name.equals(PRODIGAL) ? new Prodigal() : new Glimmer())
                .toList();
    }

    private List<String> named() {
        List<String> named =
                tools.stream().filter(name -> !name.isEmpty()).distinct().toList();
        for (String name : named) {
            if (!KNOWN.contains(name)) {
                throw new UsageException(
                        "found --tools " + name + ", expected some of " + String.join(", ", KNOWN) + ". Correct it.");
            }
        }
        return named;
    }
}
