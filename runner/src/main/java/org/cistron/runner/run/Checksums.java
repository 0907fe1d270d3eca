package org.cistron.runner.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.model.Sha256;

/** SHA-256 checksums, lower-case hexadecimal. */
final class Checksums {
    private Checksums() {}

    /** Returns the checksum of the jar that a plugin's classes come from; empty for class folders. */
    static String ofJar(LoadedPlugin plugin) {
        if (plugin.offers().isEmpty()) {
            return "";
        }
        try {
            Path place = Path.of(plugin.offers()
                    .get(0)
                    .type()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(place) ? ofFile(place) : "";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ofFile(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
