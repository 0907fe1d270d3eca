package org.cistron.benchmarks.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** A short name for what is in a file. */
final class Checksum {

    private Checksum() {}

    static String of(Path file) {
        CRC32C sum = new CRC32C();
        try {
            sum.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.format("%08x", sum.getValue());
    }
}
