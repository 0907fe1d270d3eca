package org.cistron.benchmarks.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cistron.api.error.UsageException;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.MeasuredCommand;

/** The repository's own launcher of Cistron. */
public final class Launcher {
    private final Path script;

    /**
     * Finds it.
     *
     * @throws UsageException if it is not there
     */
    public Launcher(Places places) {
        this.script = places.root().resolve("cistron");
        if (!Files.isExecutable(script)) {
            throw new UsageException("found no launcher " + script + ". Check out the whole repository.");
        }
    }

    /** Lets it build what has changed, so that no measurement has it. */
    public void build(Path folder) {
        MeasuredCommand.of(script.toString(), "--version").run(folder);
    }

    /** Returns the words of a command line that begins with it. */
    public List<String> words(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(arguments);
        return words;
    }

    /**
     * Runs a long command whose progress is to be seen: its standard error is this process's.
     *
     * @return seconds that it took
     * @throws UsageException if it fails
     */
    public double watch(List<String> arguments) {
        List<String> words = words(arguments);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new UsageException(
                        String.join(" ", words) + " ended with exit code " + exit + ". What it said is above.");
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (IOException e) {
            throw new UsageException("cannot run " + words.get(0) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted while running " + words.get(0));
        }
    }
}
