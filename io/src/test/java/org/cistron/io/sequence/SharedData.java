package org.cistron.io.sequence;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds real data beside the repository; a test that needs them is skipped where they are absent. */
final class SharedData {
    private SharedData() {}

    /** Returns a path below {@code shared/data}. */
    static Path path(String relative) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        Path found = folder == null
                ? Path.of(relative)
                : folder.resolve("../shared/data").resolve(relative).normalize();
        assumeTrue(Files.exists(found), () -> "needs ../shared/data/" + relative);
        return found;
    }
}
