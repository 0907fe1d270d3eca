package org.cistron.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folders around the repository that a test runs in. */
final class Repository {
    private Repository() {}

    /** Returns the repository's root; skips the test outside of one. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !(Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("api")))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "not inside the repository");
        return folder;
    }
}
