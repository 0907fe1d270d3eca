package org.cistron.runner.train;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds real genomes beside the repository; a test that needs them is skipped where they are absent. */
final class SharedGenomes {
    private SharedGenomes() {}

    /** Returns a folder of {@code shared/data/genomes}. */
    static Path folder(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "not inside the repository");
        Path found = folder.resolveSibling("shared").resolve("data/genomes").resolve(name);
        assumeTrue(Files.isDirectory(found), () -> "needs ../shared/data/genomes/" + name);
        return found;
    }
}
