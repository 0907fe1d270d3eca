package org.cistron.benchmarks.variants;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.benchmarks.genome.Places;

/** Finds the annotated eukaryotes beside the repository; a test that needs them is skipped where they are absent. */
final class EukaryoteData {

    private EukaryoteData() {}

    static Path file(String name) {
        Path file =
                Places.find().root().resolveSibling("shared/data/eukaryotes").resolve(name);
        assumeTrue(Files.exists(file), () -> "needs ../shared/data/eukaryotes/" + name);
        return file;
    }
}
