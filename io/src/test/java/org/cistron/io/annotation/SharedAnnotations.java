package org.cistron.io.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the annotations of real genomes in the folder beside the checkout. */
public final class SharedAnnotations {
    private SharedAnnotations() {}

    /** Returns every file below a folder of the shared data with a suffix, sorted; none where the folder is absent. */
    public static List<Path> below(String folder, String suffix) {
        Path start = root().resolveSibling("shared").resolve("data").resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("api"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
