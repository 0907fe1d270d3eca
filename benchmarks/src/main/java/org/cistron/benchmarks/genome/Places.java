package org.cistron.benchmarks.genome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.api.error.UsageException;

/**
 * Where things lie.
 *
 * @param root the repository
 */
public record Places(Path root) {

    /** Finds the repository at or above the working directory. */
    public static Places find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !(Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("api")))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new UsageException("not inside the repository. Change into a checkout of Cistron.");
        }
        return new Places(folder);
    }

    /** Returns the folder of shared data; it must be there. */
    public Path shared() {
        Path shared = root.resolveSibling("shared");
        if (!Files.isDirectory(shared.resolve("data/genomes"))) {
            throw new UsageException("found no folder " + shared + " with data/genomes. Put the shared data there.");
        }
        return shared;
    }

    /** Returns where a model of some name lies if it is one that ships. */
    public Path shippedModel(String name) {
        return root.resolve("reference-data/src/main/resources/cistron/models").resolve(name);
    }

    /** Returns a folder below {@code benchmarks/work}, made if it was not there; git ignores it. */
    public Path work(String name) {
        try {
            return Files.createDirectories(root.resolve("benchmarks/work").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
