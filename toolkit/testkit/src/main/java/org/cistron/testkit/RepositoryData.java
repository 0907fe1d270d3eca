package org.cistron.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.api.host.ReferenceData;

/** The reference data as the repository holds it, checksums unchecked. */
public final class RepositoryData implements ReferenceData {
    private final Path folder = Repository.root().resolve("reference-data/src/main/resources/cistron");

    @Override
    public InputStream open(String path) {
        try {
            return Files.newInputStream(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
