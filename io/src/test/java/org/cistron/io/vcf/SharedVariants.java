package org.cistron.io.vcf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository, and real data beside it; a test that needs them is skipped where they are absent. */
final class SharedVariants {
    private SharedVariants() {}

    /** Returns a path below {@code shared/data}. */
    static Path path(String relative) {
        Path found = repository("../shared/data").resolve(relative).normalize();
        assumeTrue(Files.exists(found), () -> "needs ../shared/data/" + relative);
        return found;
    }

    /** Returns a path in the repository. */
    static Path repository(String relative) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        return folder.resolve(relative).normalize();
    }
}
