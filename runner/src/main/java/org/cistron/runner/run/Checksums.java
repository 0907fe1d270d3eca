package org.cistron.runner.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.cistron.io.source.ByteSource;
import org.cistron.runner.host.LoadedPlugin;
import org.cistron.runner.model.Sha256;

/** SHA-256 checksums, lower-case hexadecimal. */
public final class Checksums {
    private Checksums() {}

    /** Returns the checksum of the jar that a plugin's classes come from; empty for class folders. */
    public static String ofJar(LoadedPlugin plugin) {
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

    /** Returns the checksum of a file or stream as it was given, packed or not. */
    public static String ofSource(ByteSource source) {
        MessageDigest digest = Sha256.digest();
        try (InputStream stream = source.open(digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Returns the checksum of a file. */
    public static String ofFile(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return Sha256.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
