package org.cistron.io.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cistron.api.error.InputException;

/** Keeps what can be read only once in a temporary file, so that it can be read again. */
final class Spool {
    private Spool() {}

    /**
     * Copies a stream into a new temporary file.
     *
     * @param from read to its end, not closed
     * @param name the input as the user knows it, for messages
     */
    static Path copy(InputStream from, String name) {
        Path file = null;
        try {
            file = Files.createTempFile("cistron-", ".input");
            file.toFile().deleteOnExit();
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            delete(file);
            throw new InputException(
                    name,
                    0,
                    "found an input that could not be copied to a temporary file (" + e.getMessage()
                            + "), expected room for it in " + System.getProperty("java.io.tmpdir"),
                    "Make room there, or name another folder with -Djava.io.tmpdir=FOLDER.",
                    e);
        }
    }

    /** Deletes a spooled file, if there is one. */
    static void delete(Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
