package org.cistron.runner.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cistron.runner.host.LoadedPlugin;

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
        MessageDigest digest = sha256();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
