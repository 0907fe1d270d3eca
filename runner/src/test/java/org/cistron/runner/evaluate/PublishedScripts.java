package org.cistron.runner.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs the scoring scripts that the figures are published by, where they and Python are there. */
final class PublishedScripts {
    private final Path shared;

    private PublishedScripts(Path shared) {
        this.shared = shared;
    }

    /** Finds the scripts beside the checkout; the test is skipped where they, the genomes or Python are absent. */
    static PublishedScripts orSkip() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        Path shared = folder.resolveSibling("shared");
        assumeTrue(Files.isRegularFile(shared.resolve("tools/score_genes.py")), "../shared/tools is absent");
        assumeTrue(Files.isDirectory(shared.resolve("data/genomes")), "../shared/data/genomes is absent");
        assumeTrue(pythonIsThere(), "python3 is absent");
        return new PublishedScripts(shared);
    }

    /** Returns the annotations of all genomes, sorted by path. */
    List<Path> annotations() {
        try (Stream<Path> files = Files.walk(shared.resolve("data/genomes"))) {
            return files.filter(file -> file.toString().endsWith(".gff3.gz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a script prints, without blanks around it. */
    String run(String script, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of("python3", shared.resolve("tools").resolve(script).toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
            return text.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean pythonIsThere() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
