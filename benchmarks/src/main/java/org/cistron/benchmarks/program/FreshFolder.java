package org.cistron.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of runs. */
public final class FreshFolder {

    private FreshFolder() {}

    /** Makes a folder, or empties it where it is there, and returns it. */
    public static Path at(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> entries = Files.walk(folder)) {
                    for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(entry);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
